package masthead.gateway.sending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import masthead.platform.hash.Sha256;

/**
 * What a cache of ours in front is told beside an answer: the surrogate keys by which it will be purged there. Only such a
 * cache asks for them (the edge takes the question from strangers); it takes them off before it sends the answer on.
 */
public final class SharedCaches {
    /** With which a cache of ours asks, and in which it is told what to purge. */
    public static final String ASKING = "Masthead-Varnish";

    /** On everything: purged when facts may have been missed. */
    public static final String ALL = "all";

    /** On what rests on more than can be told: purged by every fact. */
    public static final String MANY = "many";

    /** As vmod_xkey calls it. */
    private static final String KEYS = "xkey";

    private static final int MOST = 1_000;
    private static final int IN_A_LINE = 300;
    private static final int BYTES = 6;

    private SharedCaches() {}

    /** Tells what an answer consists of. */
    public static void tell(HttpServletRequest request, HttpServletResponse response, Collection<String> keys) {
        if (request.getHeader(ASKING) == null) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(ALL));
        if (keys.size() > MOST) {
            all.add(MANY);
        } else {
            keys.forEach(key -> all.add(shorter(key)));
        }
        for (int from = 0; from < all.size(); from += IN_A_LINE) {
            response.addHeader(KEYS, String.join(" ", all.subList(from, Math.min(all.size(), from + IN_A_LINE))));
        }
    }

    /** Tells that any fact may make this answer another one, such as that nothing is there. */
    public static void tellMany(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(ASKING) != null) {
            response.setHeader(KEYS, ALL + " " + MANY);
        }
    }

    /** A key in eight characters: two that are the same by chance are purged together, which harms nobody. */
    public static String shorter(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(key), BYTES));
    }
}

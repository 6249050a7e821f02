package masthead.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form or an address brings, the first of each name. The container would mix the two up. */
record Fields(Map<String, String> values) {
    private static final int LONGEST = 8 << 10;

    static Fields ofQuery(HttpServletRequest request) {
        return parse(request.getQueryString());
    }

    /** @throws IllegalArgumentException it is larger than any form here */
    static Fields ofBody(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new IllegalArgumentException("a form of more than " + LONGEST + " bytes");
        }
        return parse(new String(body, StandardCharsets.US_ASCII));
    }

    /** By the URL Standard's urlencoded form; what is broken is left out. */
    static Fields parse(@Nullable String encoded) {
        var values = new HashMap<String, String>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Fields(values);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** Without white space around it; empty where there is none. */
    String get(String name) {
        return values.getOrDefault(name, "").strip();
    }
}

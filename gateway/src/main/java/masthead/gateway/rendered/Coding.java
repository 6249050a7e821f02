package masthead.gateway.rendered;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the bytes of a page are sent (RFC 9110, 8.4.1); the better first. */
public enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private static final int WHOLE = 1_000;
    /** Where nothing is said of the plain bytes: accepted, after all that is named. */
    private static final double UNNAMED = 0.5;

    private final String wireName;

    Coding(String wireName) {
        this.wireName = wireName;
    }

    /** The name in {@code Content-Encoding}. */
    public String wireName() {
        return wireName;
    }

    /**
     * What whoever asks likes best (RFC 9110, 12.5.3): by the weights that they give, then the smallest.
     *
     * @param accepted what they say in {@code Accept-Encoding}
     * @param brotli whether it is to be had
     */
    static Coding best(@Nullable String accepted, boolean brotli) {
        if (accepted == null) {
            return IDENTITY;
        }
        double[] weights = weights(accepted);
        Coding best = IDENTITY;
        for (Coding coding : new Coding[] {GZIP, BROTLI}) {
            boolean better = weights[coding.ordinal()] > 0 && weights[coding.ordinal()] >= weights[best.ordinal()];
            if (better && (coding != BROTLI || brotli)) {
                best = coding;
            }
        }
        return best;
    }

    private static double[] weights(String accepted) {
        double[] weights = {-1, -1, -1};
        double others = -1;
        for (String part : accepted.split(",")) {
            int parameters = part.indexOf(';');
            String name = (parameters < 0 ? part : part.substring(0, parameters)).strip();
            double weight = parameters < 0 ? WHOLE : weight(part.substring(parameters + 1));
            switch (name.toLowerCase(Locale.ROOT)) {
                case "br" -> weights[0] = weight;
                case "gzip", "x-gzip" -> weights[1] = weight;
                case "identity" -> weights[2] = weight;
                case "*" -> others = weight;
                default -> {}
            }
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                weights[i] = i == IDENTITY.ordinal() && others < 0 ? UNNAMED : others;
            }
        }
        return weights;
    }

    /** Of {@code q=0.8}, in thousandths; none where it can't be read. */
    private static double weight(String parameter) {
        String text = parameter.strip();
        if (!text.startsWith("q=") && !text.startsWith("Q=")) {
            return WHOLE;
        }
        try {
            return Double.parseDouble(text.substring(2)) * WHOLE;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}

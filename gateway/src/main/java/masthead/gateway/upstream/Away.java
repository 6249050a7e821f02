package masthead.gateway.upstream;

import java.io.IOException;

/** A service can't be reached, takes too long, or says that it can't answer now. */
public class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Provider provider;

    Away(Provider provider, String why, Throwable cause) {
        super(provider.wireName() + ": " + why, cause);
        this.provider = provider;
    }

    /** It answered, but about itself rather than about the question. */
    public static Away answered(Provider provider, int status) {
        return new Away(provider, "answered " + status, new IOException());
    }

    public Provider provider() {
        return provider;
    }

    /** It has a fault that this question brings out, and may answer others well. */
    static final class Faulty extends Away {
        private static final long serialVersionUID = 1L;

        Faulty(Provider provider) {
            super(provider, "answered 500", new IOException());
        }
    }

    /** It took all the time that there was for one try. */
    static final class TooLong extends Away {
        private static final long serialVersionUID = 1L;

        TooLong(Provider provider, Throwable cause) {
            super(provider, "took too long", cause);
        }
    }
}

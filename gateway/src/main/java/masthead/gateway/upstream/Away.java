package masthead.gateway.upstream;

/** A service can't be reached, takes too long, or says that it can't answer now. */
public class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Provider provider;

    Away(Provider provider, String why, Throwable cause) {
        super(provider.wireName() + ": " + why, cause);
        this.provider = provider;
    }

    public Provider provider() {
        return provider;
    }
}

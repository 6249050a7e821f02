package masthead.gateway.credential;

import masthead.platform.problem.Problem;

/** What is said to those who are not let in. */
public final class Refusals {
    private Refusals() {}

    public static Problem signInFirst() {
        return Problem.of(
                401,
                "sign-in-first",
                "Sign in first",
                "People sign in at /sign-in; programs send an API key: Authorization: Bearer mh_…");
    }

    /** Why members don't know a credential. */
    public static Problem unknown(Credential credential) {
        return credential.kind() == Credential.Kind.SESSION
                ? Problem.of(401, "session-ended", "Your session has ended", "Sign in again. Nothing was changed.")
                : Problem.of(
                        401,
                        "credential-not-accepted",
                        "This key is not accepted",
                        "It is unknown, expired or revoked.");
    }

    public static Problem foreignOrigin() {
        return Problem.of(
                403,
                "foreign-origin",
                "This was not sent from our own pages",
                "Whoever is signed in by a cookie can change things only from a page of this site. Nothing was changed.");
    }

    public static Problem away() {
        return Problem.of(
                503,
                "service-away",
                "Not available right now",
                "Nothing may have been changed. Try again in a moment.");
    }

    public static Problem busy() {
        return Problem.of(
                503, "too-busy", "Too much is going on right now", "Nothing was changed. Try again in a moment.");
    }
}

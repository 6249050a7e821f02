package masthead.gateway.sending;

import jakarta.servlet.http.HttpServletResponse;

/** What browsers may do with a page: its Content Security Policy (CSP level 3), and whom they tell where a reader came from. */
public enum Policy {
    /** What everybody reads. */
    SITE(frames("'none'"), "strict-origin-when-cross-origin"),
    /** A story before its time; the desk shows it in a frame. */
    PREVIEW(frames("'self'"), "no-referrer"),
    /** The newsroom's desk. */
    DESK(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                    + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; manifest-src 'self'; object-src 'none'",
            "same-origin"),
    /**
     * Sign-in: its addresses hold secrets, so nobody is told more than the site's own name. That much older browsers must say in
     * {@code Origin}, or their forms would be refused.
     */
    DOOR(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "object-src 'none'",
            "strict-origin");

    private final String content;
    private final String referrer;

    Policy(String content, String referrer) {
        this.content = content;
        this.referrer = referrer;
    }

    private static String frames(String ancestors) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                + "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors " + ancestors + "; object-src 'none'";
    }

    /** Sets the headers that every answer has. */
    public void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", content);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", referrer);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    }
}

package masthead.members.signin;

import masthead.platform.problem.DomainException;

/** 409: the link is good, but not in this browser; it stays good in the one that asked for it. */
public class LinkElsewhere extends DomainException {
    LinkElsewhere() {
        super(
                409,
                "link-elsewhere",
                "This link belongs to another browser",
                "Open it in the browser in which you asked for it, or type the code from the mail there.");
    }
}

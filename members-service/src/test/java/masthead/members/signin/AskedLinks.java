package masthead.members.signin;

import static masthead.members.Staff.NOON;

import masthead.members.person.Address;
import masthead.platform.testing.Wired;

/** Links that somebody asked for, for tests of other features. */
public final class AskedLinks {
    private AskedLinks() {}

    public static void ask(Wired beans, Address address, String browser) {
        var from = new From("203.0.113.7", "Firefox/1 Linux");
        beans.get(Door.class).ask(new LinkRequest(address, browser, null, from).checked(), NOON);
    }
}

package masthead.system.run;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Mails;
import masthead.system.newsroom.SignedIn;

/** The people who work for a newsroom, and its programs: each is somebody new. */
public final class Staff {
    private final RunningNewsroom newsroom;
    private final AtomicInteger invited = new AtomicInteger();

    Staff(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Somebody who was invited, and the link by which they come in. */
    public record Invited(String id, String address, String url) {}

    /** A desk with a key of its own in that role. */
    public Desk desk(String role) {
        return desk(role, newsroom.http());
    }

    /** The same, reached in another way than through the edge. */
    public Desk desk(String role, Http way) {
        String name = "system tests, " + role;
        return new Desk(
                way,
                newsroom.masthead("api-key", "create", name, "--role", role)
                        .done()
                        .json()
                        .path("key")
                        .asText());
    }

    /** Invites somebody of that role, whose address is new, and takes the link out of the mail. */
    public Invited invite(String role) {
        String address = role + "-" + invited.incrementAndGet() + "@newsroom.example";
        long before = mails().newest();
        String id = newsroom.masthead("--json", "staff", "invite", address, "--role", role)
                .done()
                .json()
                .path("id")
                .asText();
        return new Invited(id, address, Mails.link(mails().await(address, before)));
    }

    /** Somebody of that role, signed in. */
    public SignedIn signIn(String role) {
        return SignedIn.by(invite(role).url(), newsroom.http());
    }

    /** What they are mailed. */
    public Mails mails() {
        return new Mails(new Http(URI.create(newsroom.ready().mail()).getPort()));
    }
}

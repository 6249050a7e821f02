package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import masthead.gateway.credential.Cookies;
import masthead.gateway.credential.Cookies.Name;
import masthead.gateway.credential.Credential;
import masthead.gateway.credential.Exchanged;
import masthead.gateway.credential.Tokens;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;

/** Lets in and out: whoever comes in has a session that members have just made, never one that the browser brought. */
@ApplicationScoped
public class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class.getName());
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Cookies cookies;

    @Inject
    Tokens tokens;

    @Inject
    Members members;

    /** The secret that this browser got when it asked for a link. */
    Optional<String> browser(HttpServletRequest request) {
        return cookies.read(request, Name.ASKED)
                .filter(text -> SECRET.matcher(text).matches());
    }

    /** The same, or one that fits nothing where it has none: links for any browser open with it, others don't. */
    String browserOrNew(HttpServletRequest request) {
        return browser(request).orElseGet(this::newBrowser);
    }

    /** A secret for a browser, of 256 bits. */
    String newBrowser() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Gives the browser the session that members made.
     *
     * @return where to go on
     */
    String letIn(Visit visit, Told made) {
        Credential session = Credential.session(made.text("session"))
                .orElseThrow(() -> new IllegalStateException("Members made a session that is none"));
        Instant ends = made.time("endsAt").orElseThrow(() -> new IllegalStateException("A session without an end"));
        endFormer(visit);
        cookies.signIn(visit.response(), session.text(), Duration.between(Instant.now(), ends));
        return Destination.of(made.text("to"));
    }

    /**
     * Takes the browser's session back, at members too if they answer; where they don't it ends by itself, and the browser no
     * longer has it.
     */
    void letOut(Visit visit) {
        endFormer(visit);
        cookies.signOut(visit.response());
    }

    /** @return false if what we knew of it isn't taken any more */
    private boolean end(Visit visit, Credential session) {
        Optional<Exchanged> known = tokens.exchange(session, Provider.MEMBERS, visit.client());
        return known.isEmpty() || members.end(known.get(), visit.client());
    }

    private void endFormer(Visit visit) {
        Optional<Credential> former = cookies.session(visit.request());
        if (former.isEmpty()) {
            return;
        }
        try {
            if (!end(visit, former.get())) {
                tokens.forget(former.get());
                end(visit, former.get());
            }
        } catch (Away away) {
            LOG.log(Level.WARNING, "A session could not be ended, since members are away", away);
        } finally {
            tokens.forget(former.get());
        }
    }
}

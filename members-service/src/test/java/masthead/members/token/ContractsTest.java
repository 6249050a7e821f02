package masthead.members.token;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.WIRES_KEY;
import static masthead.members.Staff.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.members.access.Audience;
import masthead.members.access.Role;
import masthead.members.apikey.ProgramKeys;
import masthead.members.person.People;
import masthead.members.session.SessionFact;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.json.Json;
import masthead.platform.testing.Contract;
import masthead.platform.testing.ToldFacts;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What passes between the gateway and this service, as samples. */
class ContractsTest {
    private static final UUID SESSION = UUID.fromString("019ab000-0000-7000-8000-00000005e551");
    private final MembersDatabase members = new MembersDatabase();

    @Test
    void anExchange() {
        Contract.isKept("token-exchange-request", said(new Exchange("mh_the-text-of-a-key", Audience.ARTICLES)));
        Contract.isKept(
                "token-exchange",
                said(new Exchanged(
                        "eyJ0eXAiOiJKV1QifQ.e30.c2ln",
                        NOON.plusSeconds(120),
                        WIRES_KEY,
                        WIRE,
                        "Wire desk",
                        List.of(),
                        List.of(Role.AUDIENCE),
                        List.of("articles.read", "briefs.read", "media.read"))));
        Contract.isKept("token-exchange-refused", said(new TokenExchangesResource.NotAccepted().problem()));
    }

    @Test
    void anExchangeOfASession() {
        Contract.isKept("session-exchange-request", said(new Exchange("mhs_the-text-of-a-session", Audience.MEMBERS)));
        Contract.isKept(
                "session-exchange",
                said(new Exchanged(
                        "eyJ0eXAiOiJKV1QifQ.e30.c2ln",
                        NOON.plusSeconds(120),
                        SESSION,
                        ADA,
                        "Ada Quill",
                        List.of("staff"),
                        List.of(Role.AUDIENCE),
                        List.of("account.own", "articles.read", "briefs.read", "media.read"))));
        Contract.isKept("session-exchange-refused", said(new TokenExchangesResource.SessionEnded().problem()));
    }

    @Test
    void theFactsOfAPersonAndAKey() {
        members.run(beans -> {
            beans.get(EventLog.class).append(beans.get(People.class).add(wire()).changed());
            ProgramKeys.revoked(WIRES_KEY, wire()).ifPresent(beans.get(EventLog.class)::append);
        });

        Contract.isKept(
                "person.changed",
                members.get(beans ->
                        ToldFacts.sample(beans.get(Session.class), "masthead/members", "person.changed", WIRE)));
        Contract.isKept(
                "api-key.revoked",
                members.get(beans ->
                        ToldFacts.sample(beans.get(Session.class), "masthead/members", "api-key.revoked", WIRES_KEY)));
    }

    @Test
    void theFactOfASessionThatEnded() {
        members.run(
                beans -> beans.get(EventLog.class).append(new Event("session.ended", SESSION, new SessionFact(ADA))));

        Contract.isKept(
                "session.ended",
                members.get(beans ->
                        ToldFacts.sample(beans.get(Session.class), "masthead/members", "session.ended", SESSION)));
    }

    private static JsonNode said(Object message) {
        return Json.mapper().valueToTree(message);
    }
}

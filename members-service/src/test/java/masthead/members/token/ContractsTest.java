package masthead.members.token;

import static masthead.members.Staff.NOON;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.WIRES_KEY;
import static masthead.members.Staff.wire;

import com.fasterxml.jackson.databind.JsonNode;
import masthead.members.MembersDatabase;
import masthead.members.access.Audience;
import masthead.members.apikey.ProgramKeys;
import masthead.members.person.People;
import masthead.members.token.TokenExchangesResource.Exchange;
import masthead.members.token.TokenExchangesResource.Exchanged;
import masthead.platform.eventlog.EventLog;
import masthead.platform.json.Json;
import masthead.platform.testing.Contract;
import masthead.platform.testing.ToldFacts;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What passes between the gateway and this service, as samples. */
class ContractsTest {
    private final MembersDatabase members = new MembersDatabase();

    @Test
    void anExchange() {
        Contract.isKept("token-exchange-request", said(new Exchange("mh_the-text-of-a-key", Audience.ARTICLES)));
        Contract.isKept(
                "token-exchange",
                said(new Exchanged("eyJ0eXAiOiJKV1QifQ.e30.c2ln", NOON.plusSeconds(120), WIRES_KEY, WIRE)));
        Contract.isKept("token-exchange-refused", said(new TokenExchangesResource.NotAccepted().problem()));
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

    private static JsonNode said(Object message) {
        return Json.mapper().valueToTree(message);
    }
}

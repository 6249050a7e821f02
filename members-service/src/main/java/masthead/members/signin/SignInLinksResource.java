package masthead.members.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import masthead.members.limit.LimitSettings;
import masthead.members.limit.Limits;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.audit.AuditTrail;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Ways in: asked for at the door, looked at, and made by operators. Using one up is making a session. */
@Path("sign-in-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignInLinksResource {
    @Inject
    Door door;

    @Inject
    SignInLinks links;

    @Inject
    Invitations invitations;

    @Inject
    Addresses addresses;

    @Inject
    AuditTrail trail;

    @Inject
    Limits limits;

    @Inject
    LimitSettings most;

    @Inject
    Clock clock;

    /** The answer to everybody who asks. */
    public record Asked(Instant expiresAt) {}

    /** A link that somebody opened, and in which browser. */
    public record Opened(@Nullable String token, @Nullable String browser) {}

    /** For whom an operator wants a link. */
    public record OperatorRequest(@Nullable Address address) {}

    /**
     * What a link would do.
     *
     * @param here whether it works in this browser
     */
    public record Reading(
            String kind,
            String name,
            String address,
            @Nullable String to,
            Instant expiresAt,
            boolean here) {}

    /** Sends a link and a code by mail, if the address is known here; the same answer if not. 429: asked too often. */
    @POST
    @RolesAllowed("service:gateway")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = Asked.class, responseCode = "202")
    public Response ask(LinkRequest request) {
        LinkRequest.Checked wanted = request.checked();
        limits.count(most.linksOfNetwork(), wanted.from().network());
        limits.count(most.linksOfAccount(), door.account(wanted.address()));
        SignInLink link = door.ask(wanted, clock.instant());
        return answer(202, new Asked(link.expiresAt()));
    }

    /** What a link would do if its button was pressed; changes nothing. 410: nothing any more. */
    @POST
    @Path("readings")
    @RolesAllowed("service:gateway")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Reading.class)
    public Response read(Opened opened) {
        String token = opened.token();
        String browser = opened.browser();
        if (token == null || browser == null) {
            throw missing(token, browser);
        }
        SignInLink link = links.find(Secret.of(token));
        Person person = link.owner(clock.instant());
        String address = addresses.of(person).map(Address::text).orElse("");
        String kind = link.kind().name().toLowerCase(Locale.ROOT);
        boolean here = link.here(Browser.hash(browser));
        return answer(200, new Reading(kind, person.name(), address, link.goOnTo(), link.expiresAt(), here));
    }

    /** A link for an operator to hand over: for any browser, 24 hours, in place of the one before. 404: no such staff. */
    @POST
    @Path("operator")
    @RolesAllowed("service:launcher")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = Invitations.Given.class, responseCode = "201")
    public Response operator(OperatorRequest request) {
        Address address = request.address();
        if (address == null) {
            throw new InvalidRequest("address", "must be an e-mail address");
        }
        Person person = addresses.lookupStaff(address).orElseThrow(People::notFound);
        trail.record("sign-in-link.made", person.id(), Map.of());
        return answer(201, invitations.operator(person, clock.instant()));
    }

    private static InvalidRequest missing(@Nullable String token, @Nullable String browser) {
        var faults = new ArrayList<Violation>();
        if (token == null) {
            faults.add(new Violation("token", "must be there"));
        }
        Browser.check(browser, faults);
        return new InvalidRequest(faults);
    }

    private static Response answer(int status, Object said) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(said)
                .build();
    }
}

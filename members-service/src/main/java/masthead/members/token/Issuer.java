package masthead.members.token;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import masthead.members.access.Audience;
import masthead.members.person.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes tokens: what the other services believe for two minutes. */
@ApplicationScoped
public class Issuer {
    @Inject
    SigningKeys signing;

    @Inject
    @ConfigProperty(name = "tokens.issuer")
    String name;

    @Inject
    @ConfigProperty(name = "tokens.seconds")
    int seconds;

    /** A token for one service, with what is allowed there, beside what is allowed anywhere. */
    Exchanged issue(Shown shown, Audience audience, Instant now) {
        Person person = shown.person();
        Instant expires = now.plus(Duration.ofSeconds(seconds));
        return new Exchanged(
                signing.sign(claims(shown, audience, now, expires)),
                expires,
                shown.id(),
                person.id(),
                person.name(),
                person.kinds(),
                person.roles().stream().sorted().toList(),
                allowedAnywhere(person));
    }

    private static List<String> allowedAnywhere(Person person) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Audience.values()).forEach(audience -> names.addAll(person.allowed(audience)));
        return List.copyOf(names);
    }

    private JWTClaimsSet claims(Shown shown, Audience audience, Instant now, Instant expires) {
        Person person = shown.person();
        var claims = new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(audience.wireName())
                .subject(person.id().toString())
                .claim("upn", person.id().toString())
                .claim("name", person.name())
                .claim("groups", List.copyOf(person.allowed(audience)))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expires))
                .jwtID(UUID.randomUUID().toString());
        shown.session().ifPresent(session -> claims.claim("sid", session.toString()));
        return claims.build();
    }
}

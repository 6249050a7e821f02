package masthead.deploy.staff;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.Trouble;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;

/** What members-service does about staff at an operator's word. */
public final class Staff {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NOT_THERE = 404;
    private static final int THERE_ALREADY = 409;

    private final Client members;

    /**
     * Somebody who is to work here.
     *
     * @param roles such as {@code editor}
     */
    public record Newcomer(String name, String address, List<String> roles) {}

    /** A way in, to be handed over: for any browser, once, until it expires. */
    public record Link(String url, String expiresAt) {}

    /**
     * @param address of members-service
     * @param credential what the launcher shows to it
     */
    public Staff(String address, Map<String, String> credential) {
        this.members = new Client(address, credential, PATIENCE);
    }

    /**
     * Has an invitation mailed.
     *
     * @return the newcomer's id
     * @throws Trouble there is no such role, somebody has that address, or the service can't answer
     */
    public String invite(Newcomer newcomer) throws InterruptedException {
        return post("/staff", wanted(newcomer, true))
                .orTrouble()
                .json()
                .path("id")
                .asText();
    }

    /** Brings somebody in without a mail. @return the address that lets them in; none if they are here already */
    public Optional<String> bringIn(Newcomer newcomer) throws InterruptedException {
        Answer answer = post("/staff", wanted(newcomer, false));
        return answer.status() == THERE_ALREADY
                ? Optional.empty()
                : Optional.of(answer.orTrouble().json().path("url").asText());
    }

    /** A link for somebody who can't get in otherwise, in place of the one before. @throws Trouble no such staff */
    public Link link(String address) throws InterruptedException {
        Answer answer = post("/sign-in-links/operator", Map.of("address", address));
        if (answer.status() == NOT_THERE) {
            throw new Trouble("Nobody with the address " + address
                    + " works here: invite them with deploy/masthead staff invite");
        }
        var link = answer.orTrouble().json();
        return new Link(link.path("url").asText(), link.path("expiresAt").asText());
    }

    private static Map<String, Object> wanted(Newcomer newcomer, boolean mail) {
        return Map.of(
                "name", newcomer.name(),
                "address", newcomer.address(),
                "roles", newcomer.roles(),
                "mail", mail);
    }

    private Answer post(String path, Object wanted) throws InterruptedException {
        try {
            return members.json("POST", path, wanted, Map.of());
        } catch (IOException e) {
            throw new Trouble("The members service does not answer: " + e.getMessage(), e);
        }
    }
}

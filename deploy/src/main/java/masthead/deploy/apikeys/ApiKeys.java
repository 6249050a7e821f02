package masthead.deploy.apikeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.Trouble;
import masthead.deploy.http.Client;
import masthead.deploy.secrets.Secrets;
import masthead.deploy.secrets.Secrets.ApiKey;

/** The keys that members-service makes for us. */
public final class ApiKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String OWN_NAME = "launcher";
    private static final String OWN_ROLE = "owner";

    private final Client members;
    private final Secrets secrets;

    /**
     * @param address of members-service
     * @param credential what the launcher shows to it
     */
    public ApiKeys(String address, Map<String, String> credential, Secrets secrets) {
        this.members = new Client(address, credential, PATIENCE);
        this.secrets = secrets;
    }

    /**
     * Makes a key.
     *
     * @throws Trouble there is no such role, or the service can't answer
     */
    public ApiKey create(String name, String role) throws InterruptedException {
        try {
            JsonNode made = members.json("POST", "/api-keys", Map.of("name", name, "role", role), Map.of())
                    .orTrouble()
                    .json();
            return new ApiKey(made.path("id").asText(), made.path("key").asText());
        } catch (IOException e) {
            throw new Trouble("The members service does not answer: " + e.getMessage(), e);
        }
    }

    /** The launcher's own key, made when it is first needed. */
    public synchronized ApiKey own() throws InterruptedException {
        Optional<ApiKey> had = secrets.apiKey();
        if (had.isPresent()) {
            return had.get();
        }
        ApiKey made = create(OWN_NAME, OWN_ROLE);
        secrets.keep(made);
        return made;
    }
}

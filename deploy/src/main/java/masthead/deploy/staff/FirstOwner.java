package masthead.deploy.staff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.deploy.http.Client;
import masthead.deploy.staff.Staff.Newcomer;

/**
 * The first owner of a newsroom, who invites all others. As long as nobody has come in who may do that, each start makes a new link
 * for them in place of the one before; once somebody has, no start makes any, since whoever can read what a start prints
 * would be an owner.
 */
public final class FirstOwner {
    private static final String OWNER = "owner";
    private static final String NAME = "Owner";

    private final Staff staff;
    private final Client gateway;
    private final String address;

    /**
     * @param gateway its API, with a key that may read of staff
     * @param address where the first owner gets mail
     */
    public FirstOwner(Staff staff, Client gateway, String address) {
        this.staff = staff;
        this.gateway = gateway;
        this.address = address;
    }

    /** The address that lets the first owner in; none once there was an owner. */
    public Optional<String> signIn() throws IOException, InterruptedException {
        List<JsonNode> owners = owners();
        if (owners.stream().anyMatch(owner -> owner.hasNonNull("lastSeenAt"))) {
            return Optional.empty();
        }
        if (owners.stream().noneMatch(this::isOurs)) {
            Optional<String> invited = staff.bringIn(new Newcomer(NAME, address, List.of(OWNER)));
            if (invited.isPresent()) {
                return invited;
            }
        }
        return Optional.of(staff.link(address).url());
    }

    private boolean isOurs(JsonNode owner) {
        return owner.path("address").asText().equalsIgnoreCase(address);
    }

    private List<JsonNode> owners() throws IOException, InterruptedException {
        var owners = new ArrayList<JsonNode>();
        String next = "";
        do {
            JsonNode page =
                    gateway.get("/api/staff?limit=100" + next).orTrouble().json();
            for (JsonNode one : page.path("items")) {
                if (one.path("roles").toString().contains('"' + OWNER + '"')) {
                    owners.add(one);
                }
            }
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return owners;
    }
}

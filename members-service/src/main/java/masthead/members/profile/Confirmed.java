package masthead.members.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who has said yes: whoever reads the former address, whoever reads the new one. */
public record Confirmed(
        @JsonProperty("old") boolean byOld,
        @JsonProperty("new") boolean byNew) {
    boolean byBoth() {
        return byOld && byNew;
    }
}

package masthead.deploy.newsroom;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import masthead.deploy.Json;
import masthead.deploy.staff.Staff;
import masthead.deploy.staff.Staff.Newcomer;

/** The people of the sample newsroom, without mails: each signs in at the door, and finds the link in the mail catcher. */
public final class SampleStaff {
    private final Path folder;
    private final Staff staff;

    /** @param folder whose {@code newsroom.json} lists them */
    public SampleStaff(Path folder, Staff staff) {
        this.folder = folder;
        this.staff = staff;
    }

    /** Brings in those who are not here yet. @return how many people the list has */
    public int bringIn() throws IOException, InterruptedException {
        Path file = folder.resolve("newsroom.json");
        JsonNode people = Json.read(Files.readString(file), file.toString()).path("staff");
        for (JsonNode person : people) {
            List<String> roles = Json.mapper().convertValue(person.path("roles"), new TypeReference<>() {});
            staff.bringIn(new Newcomer(
                    person.path("name").asText(), person.path("address").asText(), roles));
        }
        return people.size();
    }
}

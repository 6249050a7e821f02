package masthead.crooked.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

class LampsResource {
    @Entity
    static class Lamp {
        @Id
        int id;
    }

    List<Lamp> list() {
        return List.of();
    }
}

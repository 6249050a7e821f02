package masthead.crooked.entity;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;

@Entity
class Lamp {
    @Id
    int id;

    @Inject
    Clock clock;
}

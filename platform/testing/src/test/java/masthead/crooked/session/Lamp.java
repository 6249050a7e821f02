package masthead.crooked.session;

import jakarta.persistence.EntityManager;

record Lamp(EntityManager em) {}

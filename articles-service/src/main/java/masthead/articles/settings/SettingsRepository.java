package masthead.articles.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Where the settings are kept. */
@ApplicationScoped
public class SettingsRepository {
    @Inject
    EntityManager em;

    PublicationSettings find() {
        return em.find(PublicationSettings.class, true);
    }

    public Settings current() {
        return find().settings();
    }

    void flush() {
        em.flush();
    }
}

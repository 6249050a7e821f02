package masthead.articles.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import masthead.platform.json.Json;
import org.hibernate.annotations.ColumnTransformer;

/** The settings that are in force; there is one row of them. */
@Entity
public class PublicationSettings {
    @Id
    private boolean one = true;

    @Version
    private int version;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String settings = "{}";

    protected PublicationSettings() {}

    void change(Settings wanted) {
        try {
            settings = Json.mapper().writeValueAsString(SettingsRules.checked(wanted));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Settings settings() {
        try {
            return Json.tolerant().readValue(settings, Settings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept settings that can't be read", e);
        }
    }

    public int version() {
        return version;
    }
}

package masthead.platform.security;

import jakarta.ws.rs.core.Application;
import java.util.Map;

/** How the resources of every data service are run: JSON by Jackson, nothing but what we wrote. */
public abstract class ServiceApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature", "jersey.config.server.wadl.disableWadl", true);
    }
}

package masthead.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import masthead.platform.security.ServiceApplication;
import org.eclipse.microprofile.auth.LoginConfig;

/** The service's resources, at the root. */
@ApplicationPath("/")
@ApplicationScoped
@LoginConfig(authMethod = "MP-JWT", realmName = "masthead")
public class MembersApplication extends ServiceApplication {}

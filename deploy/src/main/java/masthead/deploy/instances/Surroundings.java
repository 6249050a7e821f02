package masthead.deploy.instances;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.edge.Balancer;
import masthead.deploy.secrets.Secrets;
import masthead.deploy.secrets.SigningKeys;
import masthead.deploy.secrets.VaultKey;

/**
 * What the services learn from their environment, by names of MicroProfile Config.
 *
 * @param databaseUrls where a service finds its database, by its name
 * @param site the public address, for links
 * @param smtpPort where mails are handed in
 * @param varnish what gateways tell a Varnish in front; empty where there is none
 */
public record Surroundings(
        DataDirectory data,
        Secrets secrets,
        SigningKeys keys,
        UnaryOperator<String> databaseUrls,
        Balancer balancer,
        String site,
        int smtpPort,
        Map<String, String> varnish) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String SENDER = "The Varnholm Independent <newsroom@independent.example>";

    /** All the variables of one service. */
    Map<String, String> of(ServiceKind kind) {
        var all = new HashMap<String, String>();
        if (kind.database()) {
            all.put("DB_URL", databaseUrls.apply(kind.name()));
            all.put("DB_USER", kind.name());
            all.put("DB_PASSWORD", secrets.database(kind.name()));
        }
        for (String caller : kind.callers()) {
            all.put("MASTHEAD_CALLERS_" + upper(caller), secrets.callerHash(caller, kind.name()));
        }
        for (String provider : kind.providers()) {
            all.put("MASTHEAD_SECRETS_" + upper(provider), secrets.caller(kind.name(), provider));
            all.put(upper(provider) + "_MP_REST_URL", address(provider));
        }
        all.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicFile().toUri().toString());
        all.put("SITE_URL", site);
        switch (kind.name()) {
            case "articles" -> all.put("MEDIA_DIRECTORY", data.media().toString());
            case "members" -> {
                all.put("TOKENS_KEYS", keys.privateFile().toString());
                all.put("VAULT_KEY", VaultKey.of(data).toString());
                all.put("MAIL_HOST", LOOPBACK);
                all.put("MAIL_PORT", Integer.toString(smtpPort));
                all.put("MAIL_FROM", SENDER);
            }
            case "gateway" -> all.putAll(varnish);
            default -> {}
        }
        // Without it the C library keeps memory apart for every thread.
        all.put("MALLOC_ARENA_MAX", "2");
        return all;
    }

    /** Where a service is reached, whichever of its instances answers. */
    public String address(String service) {
        return "http://" + LOOPBACK + ":" + balancer.servicePort(service);
    }

    /** What the launcher shows to a service. */
    public Map<String, String> launcherCredential(String service) {
        return credential(ServiceKind.LAUNCHER, service);
    }

    /** What the gateway shows to a service; nothing to itself. */
    Map<String, String> gatewayCredential(String service) {
        return service.equals("gateway") ? Map.of() : credential("gateway", service);
    }

    private Map<String, String> credential(String caller, String service) {
        return Map.of("Masthead-Service", caller + "." + secrets.caller(caller, service));
    }

    /** The services that {@link #launcherCredential} opens. */
    public static List<String> services() {
        return ServiceKind.ALL.stream().map(ServiceKind::name).toList();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}

package masthead.deploy.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import masthead.deploy.Trouble;
import masthead.deploy.secrets.Secrets;

/** The services' databases: each with a role of its own that can't even connect to the others. */
public final class Databases {
    public static final List<String> NAMES = List.of("articles", "feed", "members");

    private final Cluster cluster;
    private final Secrets secrets;

    public Databases(Cluster cluster, Secrets secrets) {
        this.cluster = cluster;
        this.secrets = secrets;
    }

    /** Makes those that are missing, and gives each role the password that the secrets hold. */
    public void prepare() {
        try (Connection connection = cluster.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("revoke connect on database postgres, template1 from public");
            for (String name : NAMES) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    statement.execute("create role " + name + " login");
                }
                statement.execute("alter role " + name + " password '" + secrets.database(name) + "'");
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + name);
                }
                statement.execute("revoke connect on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw new Trouble("The databases can't be made: " + e.getMessage(), e);
        }
    }

    /** Where a service finds its database. */
    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/" + name;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            return select.executeQuery().next();
        }
    }
}

package masthead.system.run;

/** What every script that we start finds around it: the Java that we run on, and no wish to build. */
final class Environment {
    private Environment() {}

    static ProcessBuilder of(ProcessBuilder builder) {
        builder.environment().put("MASTHEAD_BUILD", "never");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}

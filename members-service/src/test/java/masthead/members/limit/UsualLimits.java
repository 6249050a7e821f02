package masthead.members.limit;

/** The limits that are there without a configuration. */
public final class UsualLimits {
    public static final LimitSettings SETTINGS = settings();

    private UsualLimits() {}

    private static LimitSettings settings() {
        var settings = new LimitSettings();
        settings.minutes = 15;
        settings.linksOfAccount = 5;
        settings.linksOfNetwork = 60;
        settings.codesOfAccount = 5;
        settings.codesOfNetwork = 60;
        settings.passkeysOfNetwork = 120;
        settings.addressChangesOfAccount = 3;
        return settings;
    }
}

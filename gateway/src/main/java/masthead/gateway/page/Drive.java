package masthead.gateway.page;

import java.text.NumberFormat;
import java.util.Locale;
import masthead.gateway.content.Records.Campaign;
import org.jspecify.annotations.Nullable;

/** The drive in words and numbers, as far as it has come. It says no number that nobody knows. */
public final class Drive {
    private final Campaign campaign;
    private final NumberFormat numbers;

    private Drive(Campaign campaign, String language) {
        this.campaign = campaign;
        this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
    }

    /** That of a site which has one. */
    public static Drive of(Site site) {
        Campaign campaign = site.campaign();
        if (campaign == null) {
            throw new IllegalArgumentException("There is no drive");
        }
        return new Drive(campaign, site.settings().language());
    }

    /** Whether there is a drive that asks readers for something. */
    public static boolean asks(@Nullable Campaign campaign) {
        return campaign != null && !campaign.state().equals("ended");
    }

    /** Whether it is known how many members there are. */
    public boolean known() {
        return campaign.members() != null;
    }

    public boolean ended() {
        return campaign.state().equals("ended");
    }

    private boolean reached() {
        return campaign.state().equals("reached");
    }

    public String url() {
        return campaign.url();
    }

    public int goalNumber() {
        return campaign.goal();
    }

    /** How much of the goal is reached: never more than all of it. */
    public int lit() {
        return campaign.members() == null ? 0 : Math.max(0, Math.min(campaign.members(), campaign.goal()));
    }

    public String goal() {
        return numbers.format(campaign.goal());
    }

    public String members() {
        return campaign.members() == null ? "" : numbers.format(campaign.members());
    }

    /** What the strip above the page says. */
    public String strip() {
        String aim =
                reached() ? goal() + " members: we are there. Thank you." : "Help us reach " + goal() + " members.";
        return known()
                ? aim + " " + members() + " readers already pay so that everyone can read."
                : aim + " They pay so that everyone can read.";
    }

    public String heading() {
        if (ended()) {
            return "Thank you for reading, and for paying";
        }
        return reached() ? goal() + " members: we are there" : campaign.title();
    }

    public String words() {
        if (ended()) {
            String who = known() ? members() + " readers pay" : "Some readers choose to pay";
            return "You have read this without paying, and so can everybody. That works because some do: " + who
                    + " so that all can read.";
        }
        return reached()
                ? "We asked whether we could reach " + goal()
                        + " members, and you answered. Thank you. Everything stays free to read, because they pay for"
                        + " it."
                : campaign.text();
    }
}

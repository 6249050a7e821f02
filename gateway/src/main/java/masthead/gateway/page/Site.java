package masthead.gateway.page;

import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Settings;

/**
 * What stands on every page.
 *
 * @param url the site's address without a slash at its end
 * @param assets where its style sheet and script are, such as {@code /assets/1a2b3c}
 * @param column the newest briefs, for the column beside the page; empty where there is none
 */
public record Site(String url, String assets, Settings settings, Dates dates, Briefs column) {}

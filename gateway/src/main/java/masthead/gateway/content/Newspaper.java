package masthead.gateway.content;

import masthead.gateway.content.Records.Settings;

/**
 * The newspaper as machines elsewhere know it, for which every address must be whole.
 *
 * @param url the site's address without a slash at its end
 * @param icon the address of its icon as a square picture of pixels, on this site
 */
public record Newspaper(String url, String icon, Settings settings) {
    /** The whole address of what stands at a path here; others stay as they are. */
    public String at(String address) {
        return address.startsWith("/") && !address.startsWith("//") ? url + address : address;
    }

    public String name() {
        return settings.name();
    }

    public String language() {
        return settings.language();
    }
}

package masthead.articles.wordpress;

import masthead.articles.markup.CaptionCredit;
import masthead.articles.markup.Plain;

/**
 * An uploaded file: what is kept of an attachment while texts are read that may show it.
 *
 * @param id its number at the old site
 * @param state the state that it had there
 * @param address where the file was
 * @param alt, caption and credit as the old site had them; empty where it had none
 * @param parent the item that it was uploaded to; 0 for none
 * @param order its place among the uploads of that
 * @param paths where its own page stood
 */
public record WpFile(
        long id,
        String state,
        String address,
        String title,
        String alt,
        String caption,
        String credit,
        long parent,
        int order,
        OldPaths paths) {
    private static final String[] CREDITS = {
        "_media_credit", "media_credit", "_wp_attachment_credit", "_navis_media_credit"
    };

    /** Reads an item of the role {@link Role#ATTACHMENT}. */
    public static WpFile of(WpSite site, WpItem item) {
        CaptionCredit caption = CaptionCredit.of(Plain.ofMarkup(item.excerpt()));
        String credit = Plain.ofMarkup(item.field(CREDITS).orElse(""));
        return new WpFile(
                item.id(),
                item.status(),
                item.file().isEmpty() ? item.guid() : item.file(),
                Plain.ofMarkup(item.title()),
                Plain.line(item.field("_wp_attachment_image_alt").orElse("")),
                caption.caption(),
                caption.credit().isEmpty() ? credit : caption.credit(),
                item.parent(),
                item.order(),
                OldPaths.of(site.site(), item));
    }

    /** What the file is called. */
    public String name() {
        return OldPaths.decoded(address.substring(address.lastIndexOf('/') + 1));
    }
}

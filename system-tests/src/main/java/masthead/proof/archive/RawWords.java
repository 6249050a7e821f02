package masthead.proof.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What an item's own page said: title, excerpt, lead picture, text, with the words of pictures where these stood. */
public final class RawWords {
    private static final Pattern CODE =
            Pattern.compile("(?<!\\[)\\[(/?)(caption|gallery|audio|video|embed)\\b([^]]*)](?!])");
    /** The old form of a caption stands before its picture in the text, and below it on the page. */
    private static final Pattern OLD_CAPTION =
            Pattern.compile("(?s)\\[caption\\b([^]]*?)caption=([\"'])(.*?)\\2([^]]*)](.*?)\\[/caption]");

    /** A button stands apart from the link before it, though nothing parts them in the text. */
    private static final Pattern BUTTON = Pattern.compile("</a>(?=<a[^>]*wp-block-file__button)");

    private static final Pattern NUMBERS = Pattern.compile("(?:ids|include)=[\"']?([\\d,\\s]+)");

    private final RawArchive archive;

    public RawWords(RawArchive archive) {
        this.archive = archive;
    }

    public List<String> of(RawItem item) {
        var words = new ArrayList<>(
                Visible.words(Jsoup.parseBodyFragment(item.title()).body()));
        words.addAll(Visible.words(Jsoup.parseBodyFragment(item.excerpt()).body()));
        item.field("_thumbnail_id")
                .flatMap(id -> Optional.ofNullable(archive.items().get(Long.parseLong(id))))
                .ifPresent(picture -> words.addAll(alt(picture)));
        String apart = BUTTON.matcher(item.content()).replaceAll("</a> ");
        String below = OLD_CAPTION.matcher(apart).replaceAll("[caption$1$4]$5 $3[/caption]");
        String content = CODE.matcher(below).replaceAll(code -> Matcher.quoteReplacement(shown(item, code)));
        words.addAll(Visible.words(Jsoup.parseBodyFragment(content).body()));
        return words;
    }

    /** What stood in a shortcode's place. */
    private String shown(RawItem item, MatchResult code) {
        if (code.group(2).equals("gallery")) {
            var gallery = new StringBuilder();
            pictures(item, code.group(3))
                    .forEach(picture -> gallery.append("<p>")
                            .append(String.join(" ", alt(picture)))
                            .append("</p><p>")
                            .append(picture.excerpt())
                            .append("</p>"));
            return gallery.toString();
        }
        return " ";
    }

    private List<RawItem> pictures(RawItem item, String attributes) {
        Matcher numbers = NUMBERS.matcher(attributes);
        if (!numbers.find()) {
            return archive.picturesOf(item);
        }
        var pictures = new ArrayList<RawItem>();
        for (String number : numbers.group(1).strip().split("[,\\s]+")) {
            RawItem picture = archive.items().get(Long.parseLong(number));
            if (picture != null) {
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private static List<String> alt(RawItem picture) {
        return Visible.words(picture.field("_wp_attachment_image_alt").orElse(""));
    }
}

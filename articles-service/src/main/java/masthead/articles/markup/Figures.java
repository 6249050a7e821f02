package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.articles.markup.Attachments.Attachment;
import masthead.articles.markup.Loss.Kind;
import masthead.document.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures and what stands around them: captions (a credit in parentheses at the end becomes the credit), galleries,
 * covers. Where a picture isn't there any more, the words of its caption stay as a paragraph.
 */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("(?:wp-image-|attachment[_-])(\\d{1,18})(?!\\d)");
    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)background(?:-image)?\\s*:[^;]*url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final String MEDIA =
            "img, iframe, video, audio, embed, object, table, pre, blockquote, " + Shortcodes.EMBED;

    private final Flow flow;

    Figures(Flow flow) {
        this.flow = flow;
    }

    void show(Element element) {
        if (element.nameIs("img")) {
            image(element);
        } else if (element.classNames().stream().anyMatch(name -> name.matches("wp-block-cover(-image)?"))) {
            cover(element);
        } else {
            figure(element);
        }
    }

    private void figure(Element figure) {
        flow.endParagraph();
        int before = flow.size();
        Element caption = caption(figure);
        if (caption != null) {
            caption.remove();
        }
        flow.block(figure);
        if (caption != null) {
            caption(caption, flow.size() == before + 1 && flow.lastIs("picture"));
        }
    }

    /** The caption: the element for it, or in the oldest kind of markup everything after the picture. */
    private static @Nullable Element caption(Element figure) {
        Element caption = figure.select("figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption").stream()
                .filter(found -> found.closest("figure, .wp-caption") == figure)
                .findFirst()
                .orElse(null);
        return caption != null || !figure.hasClass("wp-caption") ? caption : rest(figure);
    }

    private static @Nullable Element rest(Element figure) {
        Node media = figure.selectFirst(MEDIA);
        if (media == null) {
            return null;
        }
        while (media.parentNode() != null && media.parentNode() != figure) {
            media = media.parentNode();
        }
        var caption = new Element("figcaption");
        for (Node node = media.nextSibling(); node != null; node = media.nextSibling()) {
            caption.appendChild(node);
        }
        figure.appendChild(caption);
        return caption;
    }

    private void caption(Element caption, boolean picture) {
        CaptionCredit words = CaptionCredit.of(Plain.words(caption));
        boolean fits = words.caption().length() <= Plain.LONGEST;
        if (!picture || !fits || !caption.select(MEDIA).isEmpty()) {
            flow.block(caption);
            return;
        }
        ObjectNode attributes = Tree.attributes(flow.last());
        put(attributes, "caption", words.caption());
        put(attributes, "credit", words.credit());
        for (Element link : caption.select("a[href]")) {
            String lost = link.text() + " " + link.attr("href");
            flow.conversion().losses().add(Kind.CAPTION_LINK, "captions hold no links; the words are kept", lost);
        }
    }

    private static void put(ObjectNode attributes, String name, String text) {
        if (!text.isEmpty()) {
            attributes.put(name, text);
        }
    }

    private void image(Element image) {
        String alt = Plain.line(image.attr("alt"));
        if (image.classNames().stream().anyMatch(name -> name.equals("emoji") || name.equals("wp-smiley"))) {
            flow.words(alt);
            return;
        }
        String address = Optional.of(image.attr("src"))
                .filter(src -> !src.isBlank() && !src.startsWith("data:"))
                .orElseGet(() -> image.attr("data-src") + image.attr("data-lazy-src"))
                .strip();
        Optional<Attachment> found =
                find(address, image.className() + " " + image.attr("data-id").replaceFirst("^(?=\\d)", "wp-image-"));
        boolean wide = Optional.ofNullable(image.closest("figure, .wp-caption, .wp-block-cover"))
                .orElse(image)
                .is(".alignwide:not(.wp-block-gallery), .alignfull:not(.wp-block-gallery), .wp-block-cover");
        link(image, address);
        picture(found, alt, address, wide);
    }

    /** Finds a picture by its address, which people see, rather than by its number, which moves to other sites change. */
    private Optional<Attachment> find(String address, String classes) {
        Attachments attachments = flow.conversion().attachments();
        Matcher number = NUMBER.matcher(classes);
        Optional<Attachment> found = address.isEmpty() ? Optional.empty() : attachments.byAddress(address);
        return found.isPresent() || !number.find() ? found : attachments.byId(Long.parseLong(number.group(1)));
    }

    /** A picture links nowhere; noted as lost unless the link led to nothing but the picture itself. */
    private void link(Element image, String address) {
        Element link = image.closest("a[href]");
        if (link == null) {
            return;
        }
        String href = link.attr("href").strip();
        boolean itself = Attachment.picture(href)
                || href.equals(image.attr("data-link"))
                || link.attr("rel").contains("attachment")
                || address.startsWith(href);
        if (!itself) {
            flow.conversion().losses().add(Kind.PICTURE_LINK, "pictures link nowhere", href);
        }
    }

    /** Writes a picture; false, and noted as lost, where there is none. */
    private void picture(Optional<Attachment> found, String alt, String address, boolean wide) {
        Attachment attachment = found.filter(one -> one.media() != null).orElse(null);
        if (attachment == null || attachment.media() == null) {
            String reason = found.isPresent() ? "its file isn't in the archive" : "is no picture of the archive";
            flow.conversion().losses().add(Kind.PICTURE, reason, alt + " " + address);
            flow.endParagraph();
            return;
        }
        ObjectNode node = Tree.node("picture");
        ObjectNode attributes =
                Tree.attributes(node).put("media", attachment.media().toString());
        String said = alt.isEmpty() ? attachment.alt() : alt;
        if (said.length() > Plain.LONGEST) {
            flow.conversion().losses().add(Kind.PICTURE, "its alternative text was too long", said);
            said = Words.cut(said, Plain.LONGEST);
        }
        put(attributes, "alt", said);
        put(attributes, "credit", attachment.credit());
        if (wide) {
            attributes.put("size", "wide");
        }
        flow.add(node);
    }

    /** The picture or film behind words, then the words. */
    private void cover(Element cover) {
        flow.endParagraph();
        Element behind = cover.select("[style]").stream()
                .filter(element -> element == cover || element.className().contains("wp-block-cover__"))
                .filter(element -> BACKGROUND.matcher(element.attr("style")).find())
                .findFirst()
                .orElse(null);
        if (behind != null) {
            Matcher address = BACKGROUND.matcher(behind.attr("style"));
            if (address.find()) {
                String found = address.group(1).strip();
                picture(find(found, behind.className()), Plain.line(behind.attr("aria-label")), found, true);
            }
        }
        flow.block(cover);
    }

    /** The pictures that a gallery names by their numbers; without numbers, all that were uploaded to the text. */
    void gallery(Element gallery) {
        Attachments attachments = flow.conversion().attachments();
        List<String> ids = List.of(gallery.attr("ids").strip().split("\\D+"));
        boolean named = ids.stream().anyMatch(id -> !id.isEmpty());
        flow.endParagraph();
        int before = flow.size();
        if (named) {
            ids.stream()
                    .filter(id -> id.matches("\\d{1,18}"))
                    .forEach(id -> member(attachments.byId(Long.parseLong(id)), id));
        } else {
            attachments.of(flow.conversion().item()).forEach(one -> member(Optional.of(one), String.valueOf(one.id())));
        }
        if (flow.size() == before) {
            flow.conversion().losses().add(Kind.SHORTCODE, "nothing of the gallery is in the archive", "[gallery]");
        }
    }

    private void member(Optional<Attachment> found, String id) {
        if (found.isPresent() && !found.get().picture()) {
            return;
        }
        int before = flow.size();
        String address = found.map(Attachment::address).orElse("number " + id);
        picture(
                found,
                "",
                address
                        + found.map(one -> " " + one.alt() + " " + one.caption())
                                .orElse(""),
                false);
        if (flow.size() > before && found.isPresent()) {
            put(Tree.attributes(flow.last()), "caption", found.get().caption());
            put(Tree.attributes(flow.last()), "credit", found.get().credit());
        }
    }
}

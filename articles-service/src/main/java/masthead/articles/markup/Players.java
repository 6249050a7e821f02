package masthead.articles.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import masthead.articles.markup.Attachments.Attachment;
import masthead.articles.markup.Loss.Kind;
import org.jsoup.nodes.Element;

/** Writes films, sounds and frames: those of known providers as embeds, all others as links. */
final class Players {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Flow flow;

    Players(Flow flow) {
        this.flow = flow;
    }

    void play(Element element) {
        if (element.nameIs(Shortcodes.PLAYLIST)) {
            playlist(element);
            return;
        }
        Losses losses = flow.conversion().losses();
        boolean frame = !element.nameIs("audio") && !element.nameIs("video") && !element.nameIs(Shortcodes.EMBED);
        String words = element.nameIs(Shortcodes.EMBED) ? "" : Plain.words(element);
        Optional<String> address = address(element);
        if (address.isEmpty()) {
            losses.add(Kind.FRAME, "names nothing that could be shown", "<" + element.normalName() + "> " + words);
            return;
        }
        boolean shown = show(address.get(), frame ? Plain.line(element.attr("title")) : "");
        if (frame && !(shown && flow.lastIs("embed"))) {
            losses.add(
                    Kind.FRAME,
                    "pages of others are not shown within ours" + (shown ? "; a link is kept" : ""),
                    address.get());
        }
        if (!words.isEmpty()) {
            losses.add(Kind.FRAME, "was shown only where the player could not be", words);
        }
    }

    private static Optional<String> address(Element element) {
        return Stream.of(
                        element.nameIs(Shortcodes.EMBED) ? element.text() : "",
                        element.attr("src"),
                        element.attr("data-src"),
                        element.attr("data"),
                        element.select("source[src]").attr("src"),
                        element.select("embed[src]").attr("src"),
                        element.select("param[name=movie]").attr("value"))
                .map(Plain::line)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /** An embed that was kept as nothing but its address. */
    void block(BlockComment block) {
        try {
            String url = JSON.readTree(block.attributes()).path("url").asText();
            if (!url.isEmpty()) {
                show(url, "");
            }
        } catch (JsonProcessingException broken) {
            flow.conversion().losses().add(Kind.UNKNOWN_BLOCK, "its attributes are broken", block.attributes());
        }
    }

    private boolean show(String address, String words) {
        Optional<String> page = Embeds.page(address);
        if (page.isPresent()) {
            flow.add(Paragraphs.embed(page.get()));
            return true;
        }
        String text = words.isEmpty() ? name(address) : words;
        Optional<String> href = flow.conversion().hrefs().of(address, text);
        href.ifPresent(found -> flow.add(linking(found, text)));
        return href.isPresent();
    }

    private static ObjectNode linking(String href, String text) {
        ObjectNode paragraph = Tree.node("paragraph");
        Tree.content(paragraph).add(new Line.Piece(text, Marks.NONE.linking(href)).node());
        return paragraph;
    }

    /** What the file is called; of an address without one, the address itself. */
    private static String name(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean file = last.matches(".+\\.\\w{2,5}") && path.indexOf('/', path.indexOf("//") + 2) > 0;
        return Plain.line(file ? decoded(last) : address);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private void playlist(Element element) {
        boolean found = false;
        for (String id : element.attr("ids").split("\\D+")) {
            Optional<Attachment> sound = id.isEmpty() || id.length() > 18
                    ? Optional.empty()
                    : flow.conversion().attachments().byId(Long.parseLong(id));
            sound.ifPresent(one -> show(one.address(), one.title()));
            found |= sound.isPresent();
        }
        if (!found) {
            flow.conversion().losses().add(Kind.SHORTCODE, "nothing of the playlist is in the archive", "[playlist]");
        }
    }
}

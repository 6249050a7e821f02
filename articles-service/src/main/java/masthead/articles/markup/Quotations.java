package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes quotations, and those that are pulled out of the text to catch the eye. */
final class Quotations {
    private final Flow flow;

    Quotations(Flow flow) {
        this.flow = flow;
    }

    void quotation(Element quotation) {
        boolean pulled = quotation.closest(".wp-block-pullquote, .pullquote, .pull-quote, .is-style-pullquote") != null;
        if (pulled && flow.place().top()) {
            pullQuote(quotation);
        } else if (flow.place().fits(1)) {
            quote(quotation);
        } else {
            flow.block(quotation);
        }
    }

    private void quote(Element quotation) {
        flow.endParagraph();
        ObjectNode node = Tree.node("blockquote");
        ArrayNode content = write(quotation, node);
        if (!content.isEmpty()) {
            flow.add(node);
        }
    }

    private ArrayNode write(Element quotation, ObjectNode node) {
        Tongue tongue = flow.tongueOf(quotation);
        tongue.declare(node, flow.place().around(), quotation.text());
        String direction = tongue.direction(quotation.text());
        Tongue said = new Tongue(
                tongue.lang(), direction == null ? flow.place().around().dir() : direction);
        Flow within = flow.inside(node, flow.place().inside(1, said));
        for (Element cite : quotation.children()) {
            if (cite.nameIs("cite") || cite.nameIs("footer")) {
                cite.before("<br><br>");
            }
        }
        within.block(quotation);
        return Tree.content(node);
    }

    /** One line with whom it is by; what is more than that stays a quotation. */
    private void pullQuote(Element quotation) {
        Element by = quotation.selectFirst("cite, footer");
        String attribution = by == null ? "" : Plain.words(by);
        if (by != null) {
            by.remove();
        }
        flow.endParagraph();
        ObjectNode node = Tree.node("pullQuote");
        ObjectNode quote = Tree.node("blockquote");
        ArrayNode blocks = write(quotation, quote);
        ArrayNode content = joined(blocks);
        if (content == null || attribution.length() > Plain.LONGEST) {
            flow.add(quote);
            flow.words(attribution);
            flow.endParagraph();
            return;
        }
        quote.path("attrs")
                .fields()
                .forEachRemaining(said -> Tree.attributes(node).set(said.getKey(), said.getValue()));
        Tree.content(node).addAll(content);
        if (!attribution.isEmpty()) {
            Tree.attributes(node).put("attribution", attribution);
        }
        flow.add(node);
    }

    /** The text of paragraphs with breaks between them; null where something else is among them. */
    private static @Nullable ArrayNode joined(ArrayNode blocks) {
        ArrayNode joined = Tree.content(Tree.node("pullQuote"));
        for (var block : blocks) {
            if (!Tree.is(block, "paragraph")) {
                return null;
            }
            if (!joined.isEmpty()) {
                joined.add(Tree.node("hardBreak"));
            }
            block.path("content").forEach(joined::add);
        }
        return joined.isEmpty() ? null : joined;
    }
}

package masthead.document;

import static masthead.document.Trees.HARBOUR;
import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static masthead.document.Trees.quoted;
import static masthead.document.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import masthead.document.DocumentRejected.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static DocumentRejected refusal(String json) {
        return catchThrowableOfType(DocumentRejected.class, () -> Document.parse(json));
    }

    @Test
    void aTreeComesBackEqual() {
        Document document = Document.parse(doc(paragraph("At six exactly."), harbour(",\"alt\":\"Cranes\"")));

        assertThat(Document.of(document.toJson())).isEqualTo(document).hasSameHashCodeAs(document);
        assertThat(document.pictures()).containsExactly(UUID.fromString(HARBOUR));
    }

    @Test
    void whatItHandsOutIsACopy() {
        Document document = Document.parse(doc(paragraph("Fifty-eight.")));

        ((ObjectNode) document.toJson()).removeAll();

        assertThat(document.toJson().path("content")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'script'} | content[0].type | must be one of blockquote, bulletList, codeBlock",
                "{'type':'text','text':'x'} | content[0].type | must be one of",
                "{'type':'heading','attrs':{'level':1}} | content[0].attrs.level | must be 2, 3 or 4",
                "{'type':'heading','attrs':{'level':'2'}} | content[0].attrs.level | must be 2, 3 or 4",
                "{'type':'heading'} | content[0].attrs.level | must be 2, 3 or 4",
                "{'type':'heading','attrs':7} | content[0].attrs | must be an object",
                "{'type':'paragraph','attrs':{'style':'x'}} | content[0].attrs.style | is no attribute here; known are dir, lang",
                "{'type':'horizontalRule','attrs':{'style':'x'}} | content[0].attrs.style | is no attribute here",
                "{'type':'paragraph','attrs':{'lang':'x y'}} | content[0].attrs.lang | must be a language tag",
                "{'type':'paragraph','attrs':{'dir':'up'}} | content[0].attrs.dir | must be ltr, rtl or auto",
                "{'type':'paragraph','onclick':'x'} | content[0].onclick | is no field of a node",
                "{'type':'paragraph','text':'x'} | content[0] | has text or marks",
                "{'type':'paragraph','content':'x'} | content[0].content | must be a list of nodes",
                "{'type':'horizontalRule','content':[{'type':'text','text':'x'}]} | content[0].content | must be left out; a horizontalRule has none",
                "{'type':'bulletList'} | content[0] | is empty; give it content or leave it out",
                "{'type':'orderedList','attrs':{'start':-1},'content':[{'type':'listItem'}]} | content[0].attrs.start | must be a whole number from 0 to 100000",
                "{'type':'picture','attrs':{'media':'../x'}} | content[0].attrs.media | must be the id of an uploaded picture",
                "{'type':'picture','attrs':{}} | content[0].attrs.media | must be the id of an uploaded picture",
                "{'type':'codeBlock','attrs':{'language':'a b'}} | content[0].attrs.language | must be one word",
                "{'type':'embed','attrs':{'url':'https://youtube.com.evil.test/x'}} | content[0].attrs.url | must be an https address of a provider that we embed: YouTube",
                "{'type':'embed','attrs':{'url':'http://youtube.com/x'}} | content[0].attrs.url | must be an https address of a provider",
                "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableCell','attrs':{'colspan':0}}]}]} | content[0].content[0].content[0].attrs.colspan | must be a whole number from 1 to 100",
                "7 | content[0] | must be a node",
            })
    void whatADocumentMayNotHoldIsRefusedWithItsPlace(String block, String place, String message) {
        DocumentRejected refused = refusal(doc(block.replace('\'', '"')));

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().get(0).place()).isEqualTo(place);
        assertThat(refused.faults().get(0).message()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'text'} | content[0].content[0].text | must be text that isn't empty",
                "{'type':'text','text':''} | content[0].content[0].text | must be text that isn't empty",
                "{'type':'text','text':'x','content':[]} | content[0].content[0].content | must be left out; text has none",
                "{'type':'text','text':'x','marks':7} | content[0].content[0].marks | must be a list of marks",
                "{'type':'text','text':'x','marks':[7]} | content[0].content[0].marks[0] | is no mark that we know",
                "{'type':'text','text':'x','marks':[{'type':'blink'}]} | content[0].content[0].marks[0] | is no mark that we know",
                "{'type':'text','text':'x','marks':[{'type':'bold'},{'type':'bold'}]} | content[0].content[0].marks[1] | is there twice",
                "{'type':'text','text':'x','marks':[{'type':'bold','on':1}]} | content[0].content[0].marks[0].on | is no field of a mark",
                "{'type':'text','text':'x','marks':[{'type':'link'}]} | content[0].content[0].marks[0].attrs.href | must be an address",
            })
    void whatTextMayNotHoldIsRefusedWithItsPlace(String text, String place, String message) {
        DocumentRejected refused =
                refusal(doc("{\"type\":\"paragraph\",\"content\":[" + text.replace('\'', '"') + "]}"));

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().get(0).place()).isEqualTo(place);
        assertThat(refused.faults().get(0).message()).startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "//evil.test/x",
                "/\\evil.test/x",
                "vbscript:x",
                "relative",
                "https:",
                "http:///x",
                "https://a b.test/"
            })
    void aLinkThatCouldDoHarmIsRefused(String href) {
        String mark = "{\"type\":\"link\",\"attrs\":{\"href\":" + quoted(href) + "}}";

        assertThat(refusal(doc("{\"type\":\"paragraph\",\"content\":[" + text("x", mark) + "]}"))
                        .faults())
                .extracting(Fault::place)
                .containsExactly("content[0].content[0].marks[0].attrs.href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://example.org",
                "mailto:desk@example.org",
                "tel:+4401632960123",
                "/section/power",
                "#six",
                "https://example.org/шлях"
            })
    void aLinkOfAnAllowedSchemeIsTaken(String href) {
        assertThat(Links.allowed(href)).isTrue();
    }

    @Test
    void everythingWrongIsListedAtOnce() {
        DocumentRejected refused =
                refusal(doc("{\"type\":\"heading\"}", "{\"type\":\"nope\"}", "{\"type\":\"table\"}"));

        assertThat(refused.faults()).hasSize(3);
        assertThat(refused).hasMessageContaining("content[1].type").hasMessageContaining("content[2] is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"type\":\"doc\"} x",
                "{\"type\":\"doc\",\"type\":\"doc\"}",
                "[]",
                "{\"type\":\"table\"}"
            })
    void whatIsNoDocumentAtAllIsRefused(String json) {
        assertThat(refusal(json).faults()).hasSize(1);
    }
}

package masthead.articles;

import masthead.platform.apidocument.ApiDocument;
import org.junit.jupiter.api.Test;

/** What this service says of its API is kept in docs/openapi, and no change of it breaks an older client. */
class ApiDocumentTest {
    @Test
    void theDocumentSaysWhatTheResourcesSay() {
        ApiDocument.isKept("articles", "masthead.articles");
    }
}

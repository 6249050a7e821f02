package masthead.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import masthead.platform.Exchange;
import org.junit.jupiter.api.Test;

class ProblemServletTest {
    @Test
    void whatTheContainerRefusesIsAProblemOfThatStatus() throws Exception {
        var exchange = new Exchange("GET", "/x").attribute(RequestDispatcher.ERROR_STATUS_CODE, 413);

        new ProblemServlet().service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(413);
        assertThat(exchange.answered("Content-Type")).isEqualTo("application/problem+json");
        assertThat(exchange.body())
                .isEqualTo("{\"type\":\"urn:masthead:problem:status-413\",\"title\":\"The request is too large\","
                        + "\"status\":413}");
    }

    @Test
    void whatFailsBehindEverythingIsAFailureOfOursWithAnId() throws Exception {
        var exchange = new Exchange("GET", "/x")
                .attribute(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .attribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));

        new ProblemServlet().service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(500);
        assertThat(exchange.body())
                .contains("problem:internal-error", "Failure ")
                .doesNotContain("secret");
    }

    @Test
    void askedForByItselfThereIsNothing() throws Exception {
        var exchange = new Exchange("GET", "/problem");

        new ProblemServlet().service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(404);
    }
}

package masthead.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void valuesAreReadAsUtf8() {
        var query = new QueryString("q=%D0%BF%D0%BE%D1%80%D0%BE%D0%BC+%26+x&sort=date");

        assertThat(query.get("q")).isEqualTo("пором & x");
        assertThat(query.get("sort")).isEqualTo("date");
    }

    @Test
    void theFirstOfANameCountsAndNoNameIsTakenForAnother() {
        var query = new QueryString("aq=1&q=2&q=3&b=q=4");

        assertThat(query.get("q")).isEqualTo("2");
        assertThat(query.get("b")).isEqualTo("q=4");
        assertThat(query.get("page")).isNull();
    }

    @Test
    void whatIsNoQueryHasNoValues() {
        assertThat(new QueryString(null).get("q")).isNull();
        assertThat(new QueryString("").get("q")).isNull();
        assertThat(new QueryString("q").get("q")).isNull();
        assertThat(new QueryString("q=%zz").get("q")).isNull();
        assertThat(new QueryString("q=").get("q")).isEmpty();
    }
}

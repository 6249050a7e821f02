package masthead.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import masthead.platform.json.Json;
import masthead.platform.json.JsonProvider;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How resources answer what goes wrong, asked of the container's own JAX-RS over HTTP. */
class AnsweringTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static HttpServer server;

    public enum Hue {
        RED,
        BLUE
    }

    public record Part(
            @Nullable String colour,
            int size,
            @Nullable Hue hue,
            @Nullable Instant made) {}

    public record Thing(String name, List<Part> parts) {}

    public record Checked(@NotBlank String name, @Valid Part2 part) {}

    public record Part2(@Max(10) int size) {}

    @Path("things")
    @Produces(MediaType.APPLICATION_JSON)
    public static class ThingsResource {
        @GET
        public Response read() {
            return Versioned.ok(new Thing("lamp", List.of()), 3);
        }

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Thing make(Thing thing) {
            return new Thing(thing.name(), thing.parts());
        }

        @PUT
        @Consumes(MediaType.APPLICATION_JSON)
        public Thing change(@HeaderParam("If-Match") Version seen, Thing thing) {
            Version.check(seen, 3);
            return thing;
        }

        @POST
        @Path("checked")
        @Consumes(MediaType.APPLICATION_JSON)
        public Checked check(@Valid Checked thing) {
            return thing;
        }

        @GET
        @Path("failure")
        public Thing fail() {
            throw new IllegalStateException("select secret from java.lang.Nowhere");
        }

        @GET
        @Path("full")
        public Thing full() throws IOException {
            throw new IOException("No space left on device");
        }

        @GET
        @Path("broken-off")
        public Thing breakOff() throws IOException {
            throw new ClosedByInterruptException();
        }

        @GET
        @Path("wrapped")
        public Thing refuse() {
            throw new IllegalStateException(new IllegalArgumentException(new InvalidRequest("name", "is too loud")));
        }

        @GET
        @Path("elsewhere")
        public Thing redirect() {
            throw new WebApplicationException(
                    Response.seeOther(URI.create("/things")).build());
        }
    }

    @BeforeAll
    static void start() {
        var application = new ResourceConfig(
                        ThingsResource.class,
                        JacksonFeature.class,
                        JsonProvider.class,
                        BodyRequired.class,
                        FailureMapper.class,
                        DomainExceptionMapper.class,
                        ConstraintViolationMapper.class,
                        JsonFailureMappers.Syntax.class,
                        JsonFailureMappers.Shape.class,
                        JsonFailureMappers.Limit.class,
                        JsonFailureMappers.Encoding.class)
                .property("jersey.config.server.wadl.disableWadl", true);
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":0/"), application);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void whatIsThereIsAnsweredWithItsVersion() throws Exception {
        HttpResponse<String> answer = send("GET", "/things", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anUnknownAddressIsAProblem() throws Exception {
        JsonNode problem = problem(404, send("GET", "/nothing", ""));

        assertThat(problem.path("type").asText()).isEqualTo("urn:masthead:problem:status-404");
        assertThat(problem.path("title").asText()).isEqualTo("There is nothing here");
    }

    @Test
    void aMethodThatIsNotOfferedNamesThoseThatAre() throws Exception {
        HttpResponse<String> answer = send("DELETE", "/things", "");

        problem(405, answer);
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .contains("GET")
                .contains("POST")
                .contains("PUT");
    }

    @Test
    void aFormThatIsNotAvailableIsA406() throws Exception {
        problem(406, CLIENT.send(request("/things").header("Accept", "text/csv").build(), BodyHandlers.ofString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void anotherContentTypeIsA415(String type) throws Exception {
        problem(
                415,
                CLIENT.send(
                        request("/things")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString()));
    }

    @Test
    void aFailureOfOursSaysItsIdAndNothingElse() throws Exception {
        HttpResponse<String> answer = send("GET", "/things/failure", "");

        JsonNode problem = problem(500, answer);
        assertThat(problem.path("type").asText()).isEqualTo("urn:masthead:problem:internal-error");
        assertThat(problem.path("detail").asText()).matches("Failure [0-9a-f-]{36}");
        assertThat(answer.body()).doesNotContainIgnoringCase("select").doesNotContain("java");
    }

    @Test
    void aDiskThatIsFullIsSaid() throws Exception {
        JsonNode problem = problem(507, send("GET", "/things/full", ""));

        assertThat(problem.path("type").asText()).isEqualTo("urn:masthead:problem:storage-full");
    }

    @Test
    void whatTheContainerBreaksOffCanBeSentAgain() throws Exception {
        JsonNode problem = problem(503, send("GET", "/things/broken-off", ""));

        assertThat(problem.path("type").asText()).isEqualTo("urn:masthead:problem:broken-off");
    }

    @Test
    void aRefusalOfTheDomainIsFoundHoweverDeepItIsWrapped() throws Exception {
        JsonNode problem = problem(400, send("GET", "/things/wrapped", ""));

        assertThat(problem.path("violations").path(0).path("field").asText()).isEqualTo("name");
    }

    @Test
    void aRedirectIsNoProblem() throws Exception {
        HttpResponse<String> answer = send("GET", "/things/elsewhere", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/things");
    }

    @Test
    void aFieldThatNobodyKnowsIsNamed() throws Exception {
        JsonNode violation = violation("{\"name\":\"lamp\",\"parts\":[{\"color\":\"red\",\"size\":1}]}");

        assertThat(violation.path("field").asText()).isEqualTo("parts[0].color");
        assertThat(violation.path("message").asText()).contains("colour, hue, made, size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"parts\":[{\"size\":1},{\"size\":\"3\"}]} | parts[1].size | a whole number",
                "{\"parts\":[{\"size\":null}]}     | parts[0].size | a whole number",
                "{\"parts\":[{\"size\":1.5}]}      | parts[0].size | a whole number",
                "{\"parts\":[{\"hue\":\"pink\"}]}  | parts[0].hue  | one of RED, BLUE",
                "{\"parts\":[{\"made\":7}]}        | parts[0].made | a time by RFC 3339, such as 2026-03-14T12:00:00Z",
                "{\"parts\":{}}                    | parts         | a list",
                "{\"parts\":[3]}                   | parts[0]      | an object",
                "[]                                |               | an object",
                "{\"name\":7}                      | name          | text",
                "{\"name\":[]}                     | name          | text"
            })
    void aValueThatDoesNotFitIsNamedByItsPathAndToldWhatItShouldBe(String body, String field, String wanted)
            throws Exception {
        JsonNode violation = violation(body);

        assertThat(violation.path("field").asText()).isEqualTo(field == null ? "" : field);
        assertThat(violation.path("message").asText()).isEqualTo("Should be " + wanted + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"name\": lamp }", "{\n  \"name\": ", "{\n  \"name\":\"a\",\"name\":\"b\"}", "{\n}}"})
    void jsonThatIsNoneSaysTheLineAndTheColumn(String body) throws Exception {
        JsonNode problem = problem(400, send("POST", "/things", body));

        assertThat(problem.path("detail").asText() + problem.path("violations"))
                .matches("(?s).*line 2, column \\d+.*")
                .doesNotContain("java")
                .doesNotContain("REDACTED")
                .doesNotContain("Source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "  "})
    void aBodyThatIsMissingIsA400(String body) throws Exception {
        JsonNode problem = problem(400, send("POST", "/things", body));

        assertThat(problem.path("type").asText()).isEqualTo("urn:masthead:problem:invalid-request");
    }

    @Test
    void jsonThatIsTooDeepOrTooLongIsA400() throws Exception {
        problem(400, send("POST", "/things", "{\"parts\":" + "[".repeat(5000)));
        problem(400, send("POST", "/things", "{\"name\":" + "1".repeat(5000) + "}"));
    }

    @Test
    void aBodyInNoKnownEncodingIsA400() throws Exception {
        problem(400, sendBytes(new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 0, 0, 0}));
        problem(400, sendBytes("{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aVersionThatCannotBeReadIsAClashAndOneThatIsMissingIsRequired() throws Exception {
        problem(412, change("W/\"3\""));
        problem(412, change("\"2\""));
        problem(428, send("PUT", "/things", "{}"));
        assertThat(change("\"3\"").statusCode()).isEqualTo(200);
    }

    @Test
    void allBrokenRulesAreNamedAtOnceByTheirPathInTheBody() throws Exception {
        JsonNode problem = problem(400, send("POST", "/things/checked", "{\"name\":\" \",\"part\":{\"size\":11}}"));

        assertThat(problem.path("violations").findValuesAsText("field")).containsExactly("name", "part.size");
    }

    private static HttpResponse<String> change(String seen) throws IOException, InterruptedException {
        return CLIENT.send(
                request("/things")
                        .header("If-Match", seen)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> sendBytes(byte[] body) throws IOException, InterruptedException {
        return CLIENT.send(
                request("/things")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private static JsonNode violation(String body) throws IOException, InterruptedException {
        return problem(400, send("POST", "/things", body)).path("violations").path(0);
    }

    private static JsonNode problem(int status, HttpResponse<String> answer) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Json.mapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("urn:masthead:problem:");
        assertThat(problem.path("title").asText()).isNotEmpty();
        return problem;
    }
}

package masthead.deploy.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.http.Client;
import masthead.deploy.staff.Staff.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members-service is one that keeps a list of staff, as the contract has it. */
class FirstOwnerTest {
    private static final String OWNER = "owner@harbour.example";
    private final HttpServer members = server();
    private final List<String> people = new ArrayList<>();
    private final List<JsonNode> invited = new ArrayList<>();

    @AfterEach
    void stop() {
        members.stop(0);
    }

    @Test
    void aNewNewsroomGetsAnOwnerWithoutAMail() throws IOException, InterruptedException {
        assertThat(first().signIn()).contains("http://site/invitation");

        assertThat(invited).hasSize(1);
        assertThat(invited.get(0).toString())
                .contains("\"address\":\"" + OWNER + "\"", "\"roles\":[\"owner\"]", "\"mail\":false");
    }

    @Test
    void anOwnerWhoNeverCameGetsANewLinkAtEachStart() throws IOException, InterruptedException {
        people.add(person("Owner@Harbour.example", "owner", "null"));

        assertThat(first().signIn()).contains("http://site/operator");
        assertThat(invited).isEmpty();
    }

    @Test
    void onceAnOwnerWasInNoStartLetsAnybodyIn() throws IOException, InterruptedException {
        people.add(person("someone@harbour.example", "reporter", "null"));
        people.add(person("other@harbour.example", "owner", "\"2026-05-04T10:00:00Z\""));

        assertThat(first().signIn()).isEmpty();
        assertThat(invited).isEmpty();
    }

    @Test
    void whoIsHereAlreadyIsNotBroughtInTwice() throws InterruptedException {
        people.add(person("ada@harbour.example", "editor", "null"));

        assertThat(staff().bringIn(new Newcomer("Ada", "ada@harbour.example", List.of("editor"))))
                .isEmpty();
        assertThatThrownBy(() -> staff().invite(new Newcomer("Ada", "ada@harbour.example", List.of("editor"))))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void aLinkForNobodyIsRefusedInWords() {
        assertThatThrownBy(() -> staff().link("stranger@harbour.example"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Nobody with the address stranger@harbour.example works here");
    }

    private FirstOwner first() {
        return new FirstOwner(staff(), new Client(url(), Map.of(), Duration.ofSeconds(5)), OWNER);
    }

    private Staff staff() {
        return new Staff(url(), Map.of("Masthead-Service", "launcher.secret"));
    }

    private String url() {
        return "http://127.0.0.1:" + members.getAddress().getPort();
    }

    private static String person(String address, String role, String lastSeenAt) {
        return """
                {"address":"%s","roles":["%s"],"lastSeenAt":%s}""".formatted(address, role, lastSeenAt);
    }

    private HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/api/staff", this::list);
            server.createContext("/staff", this::invite);
            server.createContext("/sign-in-links/operator", this::link);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        boolean firstPage = !exchange.getRequestURI().getQuery().contains("after=");
        int half = people.size() / 2;
        List<String> page = firstPage ? people.subList(0, half) : people.subList(half, people.size());
        answer(
                exchange,
                200,
                "{\"items\":[" + String.join(",", page) + "],\"next\":" + (firstPage ? "\"half\"" : "null") + "}");
    }

    private void invite(HttpExchange exchange) throws IOException {
        JsonNode wanted = body(exchange);
        if (isHere(wanted.path("address").asText())) {
            answer(exchange, 409, "{\"title\":\"Something with that name is already there\"}");
        } else {
            invited.add(wanted);
            answer(exchange, 201, "{\"id\":\"1\",\"url\":\"http://site/invitation\"}");
        }
    }

    private void link(HttpExchange exchange) throws IOException {
        if (isHere(body(exchange).path("address").asText())) {
            answer(exchange, 201, "{\"url\":\"http://site/operator\",\"expiresAt\":\"2026-05-05T10:00:00Z\"}");
        } else {
            answer(exchange, 404, "{\"title\":\"No such member of staff\"}");
        }
    }

    private boolean isHere(String address) {
        return people.stream()
                .anyMatch(person -> person.toLowerCase(java.util.Locale.ROOT).contains("\"" + address + "\""));
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return Json.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), "body");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

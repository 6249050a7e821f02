package masthead.feed.container;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource.Snapshot;
import masthead.platform.events.Position;
import masthead.platform.json.Json;

/** The feed of articles-service as far as a follower sees it: facts behind a cursor, held polls, 410 and the snapshot. */
final class ArticlesStub {
    private static final long POLL_MS = 1_000;
    private final HttpServer server;
    private final List<CloudEvent> state = new ArrayList<>();
    private final List<CloudEvent> facts = new ArrayList<>();
    private UUID epoch = UUID.randomUUID();

    ArticlesStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "articles");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/events/snapshot", this::snapshot);
        server.createContext("/events", this::batch);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    synchronized void tell(CloudEvent fact) {
        state.removeIf(known -> known.subject().equals(fact.subject()));
        state.add(fact);
        facts.add(fact);
        notifyAll();
    }

    /** Lets a fact be missed: the history begins anew, and only the state knows of it. */
    synchronized void beginAnewWith(CloudEvent missed) {
        facts.clear();
        epoch = UUID.randomUUID();
        state.add(missed);
        notifyAll();
    }

    private synchronized void snapshot(HttpExchange exchange) throws IOException {
        var page = new Snapshot(position(facts.size()).toString(), List.copyOf(state), null);
        answer(exchange, 200, page, position(facts.size()));
    }

    private synchronized void batch(HttpExchange exchange) throws IOException {
        Position after = Position.parse(exchange.getRequestURI().getQuery().replaceAll(".*after=([^&]*).*", "$1"));
        if (after.epoch().equals(epoch) && after.number() == facts.size()) {
            await();
        }
        if (!after.epoch().equals(epoch)) {
            answer(exchange, 410, List.of(), after);
            return;
        }
        var page = new ArrayList<CloudEvent>();
        for (int i = (int) after.number(); i < facts.size(); i++) {
            page.add(placed(facts.get(i), position(i + 1)));
        }
        answer(exchange, 200, page, position(facts.size()));
    }

    private void await() {
        try {
            wait(POLL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Position position(int number) {
        return new Position(epoch, 1, number);
    }

    private static CloudEvent placed(CloudEvent fact, Position position) {
        return new CloudEvent(
                fact.specversion(),
                fact.id(),
                fact.source(),
                fact.type(),
                fact.subject(),
                fact.time(),
                fact.datacontenttype(),
                position.toString(),
                fact.data());
    }

    private static void answer(HttpExchange exchange, int status, Object body, Position position) throws IOException {
        try (exchange) {
            byte[] json = Json.mapper().writeValueAsBytes(body);
            exchange.getResponseHeaders().set(Position.HEADER, position.toString());
            exchange.sendResponseHeaders(status, json.length);
            exchange.getResponseBody().write(json);
        }
    }
}

package masthead.deploy.instances;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;
import masthead.deploy.process.Child;
import masthead.deploy.process.Elapsed;

/**
 * Whether an instance can serve. Its listener opens seconds before the application is there, so both the status and the
 * body must be the application's own.
 */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int CONNECT_MS = 300;
    private static final long LOOK_EVERY_MS = 200;

    private final String service;
    private final int port;
    private final Client client;

    Readiness(String service, int port) {
        this.service = service;
        this.port = port;
        this.client = new Client("http://127.0.0.1:" + port, Map.of(), PATIENCE);
    }

    /** What the application says; empty as long as it isn't the application that answers. */
    record Report(boolean ready, List<String> reasons) {}

    Optional<Report> ask() throws InterruptedException {
        if (!listens()) {
            return Optional.empty();
        }
        try {
            Answer answer = client.get("/ready");
            if (!answer.header("content-type").orElse("").startsWith("application/json")) {
                return Optional.empty();
            }
            JsonNode body = Json.read(answer.body(), "/ready");
            if (!body.path("service").asText().equals(service)) {
                return Optional.empty();
            }
            var reasons = new ArrayList<String>();
            body.path("reasons").forEach(reason -> reasons.add(reason.asText()));
            return Optional.of(
                    new Report(answer.status() == 200 && body.path("ready").asBoolean(), reasons));
        } catch (IOException | Trouble notYet) {
            return Optional.empty();
        }
    }

    /**
     * Asks until the application is ready, the process has ended, or the patience is at an end.
     *
     * @return what the application said last
     */
    Optional<Report> await(Child child, Duration patience) throws InterruptedException {
        var waited = new Elapsed();
        Optional<Report> report = ask();
        while (!report.map(Report::ready).orElse(false) && child.alive() && !waited.exceeds(patience)) {
            Thread.sleep(LOOK_EVERY_MS);
            report = ask();
        }
        return report;
    }

    /** Asked far more often than anything answers, so it costs nearly nothing. */
    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * A setting that Payara doesn't know is no error to it, so whether it listens on loopback alone is looked at.
     *
     * @throws Trouble others can reach the port
     */
    void checkLoopbackOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : others) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port), CONNECT_MS);
            } catch (IOException refused) {
                continue;
            }
            throw new Trouble("The " + service + " service listens beyond the loopback address, on " + address);
        }
    }
}

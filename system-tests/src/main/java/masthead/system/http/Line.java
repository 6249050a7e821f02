package masthead.system.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection, on which requests follow each other (HTTP/1.1, RFC 9112). */
public final class Line implements Closeable {
    private static final int CONNECT_MS = 2_000;
    private static final String CRLF = "\r\n";

    private final Socket socket;
    private final InputStream in;
    private final String host;

    private Line(Socket socket, InputStream in, String host) {
        this.socket = socket;
        this.in = in;
        this.host = host;
    }

    /**
     * Opens it.
     *
     * @param patience how long may pass without a byte of an answer
     * @throws IOException nobody answers there
     */
    static Line open(int port, Duration patience) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MS);
            socket.setSoTimeout((int) patience.toMillis());
            return new Line(socket, new java.io.BufferedInputStream(socket.getInputStream()), "localhost:" + port);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Sends a request, once, and reads its answer.
     *
     * @throws IOException the connection broke, or the answer did not come in time; what became of the request is not known
     */
    public Answer send(Request request) throws IOException {
        write(bytes(request));
        return answer(request);
    }

    /** Sends a request's head alone; its body follows by {@link #write}. */
    public void begin(Request request) throws IOException {
        write(bytes(new Request(request.method(), request.target(), request.headers(), new byte[0])));
    }

    /** Sends these bytes as they are. */
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /**
     * Reads the next answer.
     *
     * @throws IOException as {@link #send} does
     */
    public Answer answer(Request request) throws IOException {
        String head = head();
        var headers = headers(head);
        int status = Integer.parseInt(head.split(" ", 3)[1]);
        boolean bodiless = request.method().equals("HEAD") || status == 204 || status == 304;
        return new Answer(request, status, head, headers, bodiless ? new byte[0] : body(headers));
    }

    private byte[] bytes(Request request) throws IOException {
        var headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Host", host);
        if (request.body().length > 0 || !request.method().matches("GET|HEAD|DELETE")) {
            headers.put("Content-Length", String.valueOf(request.body().length));
        }
        headers.putAll(request.headers());
        var text = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1" + CRLF);
        headers.forEach((name, value) -> text.append(name + ": " + value + CRLF));
        var bytes = new ByteArrayOutputStream();
        bytes.write(text.append(CRLF).toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(request.body());
        return bytes.toByteArray();
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
        }
        if (!head.toString().matches("(?s)HTTP/1\\.1 \\d{3}.*")) {
            throw new IOException("No HTTP: " + head);
        }
        return head.toString();
    }

    private static Map<String, List<String>> headers(String head) {
        var headers = new TreeMap<String, List<String>>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        });
        return headers;
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return chunks();
        }
        List<String> length = headers.getOrDefault("content-length", List.of());
        return length.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(length.get(0)));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer broke off after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("The connection was closed before the answer");
            }
            if (octet != '\r') {
                line.write(octet);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

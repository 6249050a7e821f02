package masthead.platform;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request and its answer, for filters and servlets outside a container; what nobody asks for is not there. */
public final class Exchange {
    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<AsyncListener> listeners = new ArrayList<>();
    private boolean async;
    private int status = 200;

    public Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public Exchange with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Exchange attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    public HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> path;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "isAsyncStarted" -> async;
            case "getAsyncContext" -> asyncContext();
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    public HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, called, arguments) -> {
            switch (called.getName()) {
                case "setStatus" -> status = (int) arguments[0];
                case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> answered.put("Content-Length", String.valueOf(arguments[0]));
                case "getOutputStream" -> {
                    return new Bytes(body);
                }
                case "reset" -> {
                    status = 200;
                    answered.clear();
                    body.reset();
                }
                case "flushBuffer" -> {}
                default -> throw new UnsupportedOperationException(called.getName());
            }
            return null;
        });
    }

    /** From here on the request is answered by another thread. */
    public void startAsync() {
        async = true;
    }

    /** The other thread has answered. */
    public void complete() throws Exception {
        for (AsyncListener listener : listeners) {
            listener.onComplete(null);
        }
    }

    public int status() {
        return status;
    }

    public String answered(String header) {
        return answered.getOrDefault(header, "");
    }

    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private AsyncContext asyncContext() {
        return fake(AsyncContext.class, (proxy, called, arguments) -> {
            listeners.add((AsyncListener) arguments[0]);
            return null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }

    private static final class Bytes extends ServletOutputStream {
        private final ByteArrayOutputStream to;

        Bytes(ByteArrayOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) {
            to.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}

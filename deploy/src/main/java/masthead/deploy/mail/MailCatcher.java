package masthead.deploy.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;

/** Where the newsroom's mail ends on this machine: an SMTP server on loopback, and a page to read it. */
public final class MailCatcher implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final int WAITING = 100;
    private static final int CLIENT_TIMEOUT_MS = 60_000;

    private final ServerSocket smtp;
    private final HttpServer pages;
    private final Mailbox mailbox;
    private final Thread listener;
    private final ExecutorService clients = threads();

    private MailCatcher(ServerSocket smtp, HttpServer pages, Mailbox mailbox) {
        this.smtp = smtp;
        this.pages = pages;
        this.mailbox = mailbox;
        this.listener = new Thread(this::listen, "smtp");
        listener.setDaemon(true);
    }

    public static MailCatcher start(DataDirectory data, int smtpPort, int pagePort) {
        try {
            InetAddress loopback = InetAddress.getByName("127.0.0.1");
            var mailbox = new Mailbox(data.mail());
            var smtp = new ServerSocket(smtpPort, WAITING, loopback);
            HttpServer pages = HttpServer.create(new InetSocketAddress(loopback, pagePort), WAITING);
            var catcher = new MailCatcher(smtp, pages, mailbox);
            pages.createContext("/", new MailPages(mailbox));
            pages.start();
            catcher.listener.start();
            return catcher;
        } catch (IOException e) {
            throw new Trouble("The mail catcher does not start: " + e.getMessage(), e);
        }
    }

    private static ExecutorService threads() {
        var threads = new ThreadPoolExecutor(
                CLIENTS, CLIENTS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
                    var thread = new Thread(task, "smtp client");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private void listen() {
        while (!smtp.isClosed()) {
            try {
                Socket client = smtp.accept();
                try {
                    clients.execute(() -> talk(client));
                } catch (RejectedExecutionException busy) {
                    client.close();
                }
            } catch (IOException closing) {
                // the loop's condition sees whether it was closed
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setSoTimeout(CLIENT_TIMEOUT_MS);
            new SmtpConversation(client.getInputStream(), client.getOutputStream(), mailbox).hold();
        } catch (IOException gone) {
            // the client will try again
        }
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        awaitListener();
        clients.shutdownNow();
        pages.stop(0);
    }

    /** As long as it waits for a client, the system keeps the port. */
    private void awaitListener() {
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

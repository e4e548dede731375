package org.pregny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.pregny.SmtpMoment.Stage;

/**
 * A real SMTP server for tests: one virtual thread a connection, every accepted message kept in memory and, if wanted,
 * in a file that another process can read; misbehaves as its script says.
 *
 * <pre>
 * try (SmtpListener server = SmtpListener.open().writingTo(file).start()) { ... server.port() ... server.mails() }
 * </pre>
 */
public final class SmtpListener implements AutoCloseable {

    private final ConcurrentLinkedQueue<ReceivedMail> mails = new ConcurrentLinkedQueue<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile SmtpFault.Script script = SmtpFault.NONE;
    private volatile SSLContext tls;
    private volatile boolean contents = true;
    private volatile ServerSocket server;
    private FileChannel file;
    private Thread listening;
    private int port;

    public static SmtpListener open() {
        return new SmtpListener();
    }

    /** Appends one line a message; read it with {@link ReceivedMail#of}. */
    public SmtpListener writingTo(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return this;
    }

    /** For long runs: digests and envelopes stay, messages do not. */
    public SmtpListener withoutContents() {
        contents = false;
        return this;
    }

    /** Offers STARTTLS with this certificate. */
    public SmtpListener withTls(SSLContext context) {
        tls = context;
        return this;
    }

    public SmtpListener onPort(int wanted) {
        port = wanted;
        return this;
    }

    /** May be changed at any time; counts for what comes next. */
    public SmtpListener misbehaving(SmtpFault.Script faults) {
        script = faults;
        return this;
    }

    public SmtpListener behaving() {
        return misbehaving(SmtpFault.NONE);
    }

    /** Listens, on the same port as before if it was stopped. */
    public SmtpListener start() throws IOException {
        server = new ServerSocket(port, 512, InetAddress.getLoopbackAddress());
        port = server.getLocalPort();
        ServerSocket mine = server;
        listening = Thread.ofVirtual().name("smtp-listener").start(() -> accept(mine));
        return this;
    }

    /** From now on connections are refused, and those that were open are cut. */
    public void stop() throws IOException {
        server.close();
        try {
            // the port is free when nobody listens any more, not when it is told to stop
            listening.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        sockets.forEach(SmtpListener::reset);
        sockets.clear();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closedAlready) {
            // the client was faster
        }
    }

    public int port() {
        return port;
    }

    /** How many connections were opened so far. */
    public int connections() {
        return connections.get();
    }

    public List<ReceivedMail> mails() {
        return List.copyOf(mails);
    }

    public List<ReceivedMail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().contains(address)).toList();
    }

    public void forget() {
        mails.clear();
    }

    @Override
    public void close() throws IOException {
        stop();
        if (file != null) {
            file.close();
        }
    }

    private void accept(ServerSocket on) {
        while (!on.isClosed()) {
            try {
                Socket socket = on.accept();
                sockets.add(socket);
                int number = connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket, number));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new SmtpConversation(this, socket, number).hold();
        } catch (IOException gone) {
            // the client left, or we were stopped: either is part of the play
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(socket);
        }
    }

    SSLContext tls() {
        return tls;
    }

    SmtpFault faultAt(SmtpMoment moment) {
        return script.apply(moment);
    }

    boolean neverMisbehavesAt(Stage stage) {
        return script == SmtpFault.NONE && stage == Stage.CONTENT;
    }

    /** Kept, and on file, before the client hears 250. */
    void keep(ReceivedMail mail) {
        ReceivedMail kept = contents
                ? mail
                : new ReceivedMail(
                        mail.at(), mail.from(), mail.to(), mail.messageId(), mail.sha256(), mail.pdfSha256(), null);
        mails.add(kept);
        if (file != null) {
            write(mail.line());
        }
    }

    private synchronized void write(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

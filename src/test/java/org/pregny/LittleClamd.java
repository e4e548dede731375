package org.pregny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Speaks clamd's INSTREAM on a real socket: finds EICAR’s file and ours, and can be out of order in several ways. */
public final class LittleClamd implements AutoCloseable {

    /** In no file by accident. */
    public static final String HARMFUL = "HARMFUL-FOR-THE-TEST";

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    private static final String COMMAND = "zINSTREAM\0";

    private static LittleClamd shared;

    /** How it answers. */
    public enum Mood {
        WELL,
        SILENT,
        HANGS_UP,
        TOO_MUCH
    }

    public volatile Mood mood = Mood.WELL;
    public volatile int scans;

    private final ServerSocketChannel server;
    private final String address;

    private LittleClamd(ServerSocketChannel server, String address) {
        this.server = server;
        this.address = address;
        Thread.ofVirtual().start(this::serve);
    }

    /** The one that all tests of the whole product share. */
    public static synchronized LittleClamd shared() {
        shared = shared == null ? onPort() : shared;
        return shared;
    }

    public static LittleClamd onPort() {
        try {
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.INET);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            return new LittleClamd(server, "tcp://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LittleClamd inFile(Path path) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        return new LittleClamd(server, "unix:" + path);
    }

    public String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            if (mood == Mood.HANGS_UP) {
                return;
            }
            String file = read(caller);
            scans++;
            if (mood == Mood.SILENT) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(30));
                return;
            }
            caller.write(ByteBuffer.wrap((verdict(file) + "\0").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException hungUp) {
            scans++;
        }
    }

    private String verdict(String file) {
        if (mood == Mood.TOO_MUCH) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return file.contains(EICAR) || file.contains(HARMFUL) ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    private static String read(SocketChannel caller) throws IOException {
        var in = new java.io.DataInputStream(Channels.newInputStream(caller));
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            throw new IOException("not what clamd understands: " + command);
        }
        StringBuilder file = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            file.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return file.toString();
    }
}

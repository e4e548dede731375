package org.pregny.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks ClamAV's daemon over its socket (clamd(8), INSTREAM): the file travels in pieces, one answer comes back. */
@Component
class ClamdScanner implements VirusScanner {

    private static final Logger log = LoggerFactory.getLogger(ClamdScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamdAddress address;
    private final Duration timeout;

    ClamdScanner(DocumentSettings settings) {
        this.address = ClamdAddress.of(settings.clamd());
        this.timeout = settings.scanTimeout();
    }

    @Override
    public Finding scan(byte[] file) {
        if (address == null) {
            return Finding.NO_SCANNER;
        }
        try (SocketChannel channel = SocketChannel.open(address.family())) {
            Thread watch = Thread.ofVirtual().start(() -> closeInTime(channel));
            try {
                channel.connect(address.socket());
                send(channel, file);
                return finding(answer(channel));
            } finally {
                watch.interrupt();
            }
        } catch (IOException | RuntimeException unreachable) {
            log.warn("the scanner at {} does not answer: {}", address, unreachable.toString());
            return Finding.NO_ANSWER;
        }
    }

    /** Whoever waits for the channel then gets an exception: one limit for connecting, sending and waiting together. */
    private void closeInTime(SocketChannel channel) {
        try {
            Thread.sleep(timeout);
            channel.close();
        } catch (InterruptedException answeredInTime) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            log.debug("the scanner's socket was closed already");
        }
    }

    private static void send(SocketChannel channel, byte[] file) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        for (int at = 0; at < file.length; at += PIECE) {
            int length = Math.min(PIECE, file.length - at);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(file, at, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        boolean more = true;
        while (more && answer.hasRemaining()) {
            boolean ended = channel.read(answer) < 0;
            more = !ended && answer.get(answer.position() - 1) != 0;
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Finding finding(String answer) throws IOException {
        if (answer.endsWith("FOUND")) {
            return Finding.HARMFUL;
        }
        if (answer.endsWith(": OK")) {
            return Finding.CLEAN;
        }
        throw new IOException("it says " + answer);
    }
}

package org.pregny.viewer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the two programs speak: a wish and a file one way, what is to be seen the other. */
final class PageWire {

    /** A file and what is wanted of it. */
    record Order(byte[] pdf, PageWish wish) {}

    /** More than any answer needs; whatever claims to be longer is none. */
    private static final int MOST = 64 << 20;

    private PageWire() {}

    static void send(Order order, DataOutputStream out) throws IOException {
        out.writeInt(order.wish().page());
        out.writeInt(order.wish().width());
        out.writeInt(order.wish().turns());
        write(order.pdf(), out);
        out.flush();
    }

    /** Empty when whoever ordered has gone. */
    static Optional<Order> order(DataInputStream in) throws IOException {
        try {
            PageWish wish = new PageWish(in.readInt(), in.readInt(), in.readInt());
            return Optional.of(new Order(bytes(in), wish));
        } catch (EOFException gone) {
            return Optional.empty();
        }
    }

    static void send(PageSight sight, DataOutputStream out) throws IOException {
        out.writeByte(sight.outcome().ordinal());
        out.writeInt(sight.pages());
        out.writeUTF(sight.mediaType());
        write(sight.picture(), out);
        write(sight.text().getBytes(StandardCharsets.UTF_8), out);
        out.flush();
    }

    static PageSight sight(DataInputStream in) throws IOException {
        PageOutcome outcome = PageOutcome.values()[in.readByte()];
        return new PageSight(
                outcome, in.readInt(), in.readUTF(), bytes(in), new String(bytes(in), StandardCharsets.UTF_8));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("no message of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}

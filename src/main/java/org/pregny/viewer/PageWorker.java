package org.pregny.viewer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The program that draws pages. It is started with no environment, no database and no key, reads a file and a wish, answers
 * with a picture and a text, and ends with whoever started it. Nothing it does touches a disk or the network.
 */
public final class PageWorker {

    private static final int TOO_SLOW = 9;

    private PageWorker() {}

    /** Takes the milliseconds after which it ends itself, and the most pages of a file. */
    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        FontMappers.set(new OwnFonts());
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
            serve(in, out, Long.parseLong(args[0]), Integer.parseInt(args[1]));
        }
    }

    /** Should nobody be left to end it, it ends itself. */
    private static void serve(DataInputStream in, DataOutputStream out, long longest, int mostPages)
            throws IOException {
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        PageReading reading = new PageReading(mostPages);
        Optional<PageWire.Order> order = PageWire.order(in);
        while (order.isPresent()) {
            Future<?> end = alarm.schedule(() -> Runtime.getRuntime().halt(TOO_SLOW), longest, TimeUnit.MILLISECONDS);
            PageWire.send(reading.look(order.get()), out);
            end.cancel(false);
            order = PageWire.order(in);
        }
    }
}

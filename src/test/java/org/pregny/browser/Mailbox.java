package org.pregny.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;

/** The folder of captured mail, read as a person would: open the letter, follow the link, scan the code on the pass. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])\\d{6}(?![\\w-])");
    private static final int DPI = 150;

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Waits for the first letter to this address whose subject contains these words. */
    MimeMessage letterTo(String address, String subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> find(address, subject), Optional::isPresent)
                .orElseThrow();
    }

    /** The path of the link in the letter's text that leads below this one. */
    static String linkIn(MimeMessage letter, String below) throws Exception {
        return LINK.matcher((String) part(letter, p -> is(p, "text/plain")).getContent())
                .results()
                .map(link -> java.net.URI.create(link.group()).getPath())
                .filter(path -> path.contains(below))
                .findFirst()
                .orElseThrow();
    }

    /** The six digits in the letter's text. */
    static String codeIn(MimeMessage letter) throws Exception {
        Matcher code =
                CODE.matcher((String) part(letter, p -> is(p, "text/plain")).getContent());
        if (!code.find()) {
            throw new AssertionError("no code in the letter");
        }
        return code.group();
    }

    static byte[] pdfIn(MimeMessage letter) throws Exception {
        return part(letter, p -> is(p, "application/pdf")).getInputStream().readAllBytes();
    }

    /** Renders the first page and decodes the QR code on it. */
    static String codeOn(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private Optional<MimeMessage> find(String address, String subject) throws Exception {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith("-" + address + ".eml"))
                    .sorted()
                    .toList()) {
                MimeMessage letter = read(file);
                if (letter.getSubject().contains(subject)) {
                    return Optional.of(letter);
                }
            }
        }
        return Optional.empty();
    }

    private static MimeMessage read(Path file) throws IOException, jakarta.mail.MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static Part part(Part part, Predicate<Part> wanted) throws Exception {
        if (wanted.test(part)) {
            return part;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Part found = part(parts.getBodyPart(i), wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.pregny;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Where samples of everything are put when somebody asks for a gallery ({@code -Dpregny.gallery=DIR}). */
public record GalleryFolder(Path folder) {

    public static final String PROPERTY = "pregny.gallery";

    private static final int DPI = 110;

    public static Optional<GalleryFolder> wanted() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .filter(name -> !name.isBlank())
                .map(name -> new GalleryFolder(Path.of(name)));
    }

    public void put(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message as it would be sent, what is attached to it, and what the reader sees, by kind and language. */
    public void putLetter(String kind, MimeMessage message) {
        try {
            String name = "letters/" + kind + "-" + message.getHeader("Content-Language", "");
            ByteArrayOutputStream eml = new ByteArrayOutputStream();
            message.writeTo(eml);
            put(name + ".eml", eml.toByteArray());
            putParts(name, message);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(kind + " cannot be put into the gallery", e);
        }
    }

    private void putParts(String name, Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                putParts(name, parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            String ending = part.getFileName().replaceFirst(".*\\.", "");
            put(name + "." + ending, part.getInputStream().readAllBytes());
        } else {
            put(
                    name + (part.isMimeType("text/html") ? ".html" : ".txt"),
                    part.getInputStream().readAllBytes());
        }
    }

    /** The document and a picture of its first page. */
    public void putPdf(String name, byte[] pdf) {
        put(name + ".pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", png);
            put(name + ".png", png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pregny.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.pregny.application.Pictures;

/** Real files as applicants and attackers send them. */
public final class Specimens {

    private static final int PNG_HEAD = 33;

    private Specimens() {}

    /** Writes something into a PDF. */
    interface Author {
        void write(PDDocument pdf) throws IOException;
    }

    /** A letter of one page; the number makes it another file. */
    public static byte[] pdf(int number) {
        return pdf(pdf -> pdf.getDocumentInformation().setTitle("Letter " + number));
    }

    static byte[] pdf(Author author) {
        return pdf(author, CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] pdf(Author author, CompressParameters how) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            author.write(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, how);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(String password) {
        return pdf(pdf -> pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    static void script(PDDocument pdf) {
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    static void launch(PDDocument pdf) {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("cmd.exe");
        pdf.getDocumentCatalog().setOpenAction(launch);
    }

    static void dynamicForm(PDDocument pdf) {
        PDAcroForm form = new PDAcroForm(pdf);
        form.getCOSObject().setItem(COSName.XFA, pdf.getDocument().createCOSStream());
        pdf.getDocumentCatalog().setAcroForm(form);
    }

    static void attachment(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("more.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new java.io.ByteArrayInputStream(ascii("MZ"))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(java.util.Map.of("more", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    /** A stream of an object of its own that is two hundred times as large once it is unpacked. */
    static byte[] flood(String entries, int megabytes) {
        byte[] packed = packed(new byte[megabytes << 20]);
        String object = "9 0 obj\n<< " + entries + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n";
        byte[] plain = pdf(1);
        int head = "%PDF-1.6\n".length();
        return join(
                Arrays.copyOf(plain, head),
                ascii(object),
                packed,
                ascii("\nendstream\nendobj\n"),
                Arrays.copyOfRange(plain, head, plain.length));
    }

    /** A PNG of a few bytes whose head says that it is as large as a field. */
    static byte[] pixelFlood(int side) {
        byte[] png = Pictures.png(10, 10);
        ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(PNG_HEAD - 4, (int) sum.getValue());
        return png;
    }

    static byte[] zip(String entry) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(ascii("content"));
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with a comment in it, which is no fault of the picture. */
    public static byte[] jpegSaying(String comment) {
        byte[] plain = Pictures.jpeg(40, 50);
        byte[] words = ascii(comment);
        byte[] segment = ByteBuffer.allocate(4 + words.length)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + words.length))
                .put(words)
                .array();
        return join(Arrays.copyOf(plain, 2), segment, Arrays.copyOfRange(plain, 2, plain.length));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

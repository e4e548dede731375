package org.pregny.viewer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as applicants send them, and as those send them who mean harm. */
public final class PagesOfFiles {

    private static final int SCAN_WIDTH = 2480;
    private static final int SCAN_HEIGHT = 3508;

    private PagesOfFiles() {}

    /** Writes something into a PDF. */
    interface Author {
        void write(PDDocument pdf) throws IOException;
    }

    static byte[] pdf(Author author) {
        try (PDDocument pdf = new PDDocument()) {
            author.write(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] letter(String... pages) {
        return pdf(pdf -> {
            for (String words : pages) {
                write(pdf, PDRectangle.A4, words);
            }
        });
    }

    static byte[] ofSize(float width, float height) {
        return pdf(pdf -> write(pdf, new PDRectangle(width, height), "Small"));
    }

    static byte[] pages(int count) {
        return pdf(pdf -> {
            for (int i = 0; i < count; i++) {
                pdf.addPage(new PDPage());
            }
        });
    }

    static byte[] locked() {
        return pdf(pdf -> {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    /** As an office scanner makes it: 300 dots an inch, in colour. */
    static byte[] scan(int pages) {
        return pdf(pdf -> {
            PDImageXObject sheet = JPEGFactory.createFromImage(pdf, sheet(), 0.6f);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(sheet, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
        });
    }

    /** A picture that says of itself what is not so, or that nobody here can read. */
    static byte[] pictureThatSays(int width, int height, COSName filter) {
        return pdf(pdf -> {
            COSStream stream = picture(pdf, width, height, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(new byte[64]);
            }
            stream.setItem(COSName.FILTER, filter);
            draw(pdf, stream);
        });
    }

    /** A form that draws itself. */
    static byte[] formInItself() {
        return pdf(pdf -> {
            PDFormXObject form = form(pdf, "/F Do 0 0 10 10 re f");
            PDResources own = new PDResources();
            own.put(COSName.getPDFName("F"), form);
            form.setResources(own);
            page(pdf, own, "/F Do");
        });
    }

    /** Each form draws the next ten times: a few hundred bytes, and ten thousand million strokes. */
    static byte[] formsInForms() {
        return pdf(pdf -> {
            PDFormXObject inner = form(pdf, "0 0 10 10 re f 0 0 m 500 500 l S");
            for (int depth = 0; depth < 10; depth++) {
                PDFormXObject outer = form(pdf, "/F Do ".repeat(10));
                PDResources own = new PDResources();
                own.put(COSName.getPDFName("F"), inner);
                outer.setResources(own);
                inner = outer;
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page(pdf, resources, "/F Do");
        });
    }

    /** A stencil of a few bytes, which is unpacked to four bytes a dot before it is drawn. */
    static byte[] stencil(int width, int height) {
        return pdf(pdf -> {
            COSStream stream = picture(pdf, width, height, 1);
            stream.setBoolean(COSName.IMAGE_MASK, true);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[width / 8 * height]);
            }
            draw(pdf, stream);
        });
    }

    /** A tree of pages in which a branch hangs on itself. */
    static byte[] treeInCircles() {
        return pdf(pdf -> {
            pdf.addPage(new PDPage());
            COSArray kids = pdf.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.set(0, pdf.getPages().getCOSObject());
        });
    }

    private static void write(PDDocument pdf, PDRectangle size, String words) throws IOException {
        PDPage page = new PDPage(size);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, Math.max(1, size.getHeight() - 80));
            content.showText(words);
            content.endText();
        }
    }

    private static COSStream picture(PDDocument pdf, int width, int height, int bits) {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, bits);
        return stream;
    }

    private static void draw(PDDocument pdf, COSStream picture) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("P"), new PDImageXObject(new PDStream(picture), resources));
        page(pdf, resources, "q 500 0 0 500 50 50 cm /P Do Q");
    }

    private static PDFormXObject form(PDDocument pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(600, 800));
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void page(PDDocument pdf, PDResources resources, String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        pdf.addPage(page);
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SCAN_WIDTH, SCAN_HEIGHT);
        pen.setColor(Color.BLUE);
        for (int y = 200; y < SCAN_HEIGHT; y += 60) {
            pen.fillRect(200, y, SCAN_WIDTH - 400 - y % 700, 20);
        }
        pen.dispose();
        return sheet;
    }
}

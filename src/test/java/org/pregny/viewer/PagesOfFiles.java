package org.pregny.viewer;

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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files as applicants send them, and as those send them who mean harm. */
public final class PagesOfFiles {

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

    private static PDFormXObject form(PDDocument pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(600, 800));
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    static void page(PDDocument pdf, PDResources resources, String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        pdf.addPage(page);
    }
}

package org.pregny.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document as its reader gets it: opened, read and photographed by tools that did not write it. */
public final class PrintedPage implements AutoCloseable {

    private final PDDocument document;

    public PrintedPage(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    public PDDocument document() {
        return document;
    }

    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** The words as a screen reader gets them: in the order of the file, and said instead of seen where the file says so. */
    public String heard() throws IOException {
        PDFMarkedContentExtractor ear = new PDFMarkedContentExtractor();
        ear.processPage(document.getPage(0));
        return heard(List.copyOf(ear.getMarkedContents()));
    }

    private static String heard(List<?> contents) {
        StringBuilder words = new StringBuilder();
        for (Object content : contents) {
            if (content instanceof TextPosition glyph) {
                words.append(glyph.getUnicode());
            } else if (content instanceof PDMarkedContent part) {
                words.append(part.getActualText() == null ? heard(part.getContents()) : part.getActualText());
            }
        }
        return words.toString();
    }

    /** Every glyph with its place, shaped ones included. */
    public List<TextPosition> glyphs() throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                glyphs.add(glyph);
            }
        }.getText(document);
        return glyphs;
    }

    public Result scan() throws Exception {
        BufferedImage photo = new PDFRenderer(document).renderImageWithDPI(0, 200);
        int width = photo.getWidth();
        int[] pixels = photo.getRGB(0, 0, width, photo.getHeight(), null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, photo.getHeight(), pixels);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(light));
        return new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

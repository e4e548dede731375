package org.pregny.bench;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Jpeg;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.pregny.pass.sheet.PassFace;

/** The least that OpenPDF and ZXing can do for the words, photo and code of a pass: no fitting, no tags, no archive. */
final class BareLoop {

    private final BaseFont plain = font("NotoSans-Regular.ttf");
    private final BaseFont heavy = font("NotoSans-Bold.ttf");

    byte[] print(PassFace face) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        Document document = new Document(new Rectangle(297.6f, 419.5f));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte ink = writer.getDirectContent();
        ink.setColorFill(new Color(0x37424C));
        ink.rectangle(0, 376, 298, 43);
        ink.fill();
        write(ink, face);
        Jpeg photo = new Jpeg(face.photo());
        photo.scaleAbsolute(79, 102);
        photo.setAbsolutePosition(15, 220);
        ink.addImage(photo);
        drawCode(ink, face.qrText());
        document.close();
        return out.toByteArray();
    }

    /** Each text on a line of its own, wherever that leads. */
    private void write(PdfContentByte ink, PassFace face) {
        ink.beginText();
        ink.setColorFill(Color.BLACK);
        float top = 370;
        for (String caption : face.captions().values()) {
            line(ink, plain, 6.5f, top -= 8, caption);
        }
        for (String text : face.texts().values()) {
            for (String line : text.split("\n")) {
                line(ink, top > 200 ? heavy : plain, 9, top -= 12, line);
            }
        }
        ink.endText();
    }

    private static void line(PdfContentByte ink, BaseFont font, float size, float top, String words) {
        ink.setFontAndSize(font, size);
        ink.setTextMatrix(15, top);
        ink.showText(words);
    }

    private static void drawCode(PdfContentByte ink, String text) throws Exception {
        ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        ink.saveState();
        ink.setGrayFill(0);
        ink.concatCTM(2, 0, 0, -2, 15, 200);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0, end; x < modules.getWidth(); x = end + 1) {
                end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    ink.rectangle(x, y, end - x, 1);
                }
            }
        }
        ink.fill();
        ink.restoreState();
    }

    private static BaseFont font(String file) {
        try (InputStream in = BareLoop.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

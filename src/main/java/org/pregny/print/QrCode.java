package org.pregny.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A code that a machine reads, drawn as dark modules on the bare page. */
public record QrCode(ByteMatrix modules, Mode mode) {

    /** What a reader needs to see empty around the symbol, in modules. */
    static final int QUIET_ZONE = 4;

    /** A dot of the coarsest screen that passes are shown on, 75 to the inch. */
    private static final float DOT = 72 / 75f;

    /**
     * Level Q: a quarter of the symbol may be scratched or glared away; upper-case text keeps it small. Its mask is the
     * first that shows no corners but its own: what else the standard (ISO/IEC 18004) weighs is a matter of chance in a
     * signed text, and costs most of the time that a pass takes.
     */
    public static QrCode of(String text) {
        QRCode best = encoded(text, 0);
        int weight = FalseCorners.weight(best.getMatrix());
        for (int mask = 1; weight > 0 && mask < QRCode.NUM_MASK_PATTERNS; mask++) {
            QRCode other = encoded(text, mask);
            int itsWeight = FalseCorners.weight(other.getMatrix());
            best = itsWeight < weight ? other : best;
            weight = Math.min(weight, itsWeight);
        }
        return new QrCode(best.getMatrix(), best.getMode());
    }

    private static QRCode encoded(String text, int mask) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this text", e);
        }
    }

    /** The width of the quiet zone when the whole square, zone included, may be {@code side} wide. */
    public float quietZone(float side) {
        return QUIET_ZONE * module(side);
    }

    /** One rectangle per run of dark modules, filled together, so that no seams show between them. */
    void draw(PdfContentByte ink, float left, float top, float side) {
        float module = module(side);
        float page = ink.getPdfDocument().getPageSize().getHeight();
        ink.saveState();
        ink.setGrayFill(0);
        ink.concatCTM(
                module, 0, 0, -module, onGrid(left + quietZone(side)), page - onGrid(page - top + quietZone(side)));
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(ink, row);
        }
        ink.fill();
        ink.restoreState();
    }

    private void drawRow(PdfContentByte ink, int row) {
        int column = 0;
        while (column < modules.getWidth()) {
            int end = column;
            while (end < modules.getWidth() && modules.get(end, row) == 1) {
                end++;
            }
            if (end > column) {
                ink.rectangle(column, row, end - column, 1);
            }
            column = Math.max(end, column + 1);
        }
    }

    /** Whole dots of a coarse screen if that makes the symbol hardly smaller: sharp edges are worth more than size. */
    private float module(float side) {
        float widest = side / (modules.getWidth() + 2 * QUIET_ZONE);
        float sharp = (float) Math.floor(widest / DOT) * DOT;
        return sharp > 0.93 * widest ? sharp : widest;
    }

    private static float onGrid(float length) {
        return Math.round(length / DOT) * DOT;
    }
}

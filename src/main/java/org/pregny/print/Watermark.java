package org.pregny.print;

import java.awt.geom.AffineTransform;
import org.openpdf.text.pdf.PdfContentByte;

/** One line of text that rises with a slope. */
record Watermark(FittedText text, double slope) {

    /** What of a line of capitals is above its middle, in ems. */
    private static final float HALF_CAPITAL = 0.35f;

    void draw(PdfContentByte ink, float centreX, float centreY) {
        TextLine line = text.lines().get(0);
        AffineTransform turned = AffineTransform.getTranslateInstance(centreX, centreY);
        turned.rotate(slope);
        ink.saveState();
        ink.transform(turned);
        ink.beginText();
        ink.setColorFill(text.colour());
        line.draw(ink, -line.width() * text.size() / 2, -HALF_CAPITAL * text.size(), text.size());
        ink.endText();
        ink.restoreState();
    }
}

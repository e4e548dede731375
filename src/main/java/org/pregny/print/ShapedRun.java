package org.pregny.print;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Glyphs placed by the shaper. Drawn here and not through OpenPDF's GlyphLayoutManager, which shapes again for every
 * size and loses the letters around a zero-width joiner.
 */
record ShapedRun(String text, FontFace face, GlyphVector glyphs) implements Run {

    /** A hundredth of a unit at the shaped size cannot be seen. */
    private static final double CLOSE = 0.01;

    @Override
    public float width() {
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / FontFace.SHAPED_SIZE;
    }

    @Override
    public void draw(PdfContentByte ink, float x, float y, float size) {
        ink.setFontAndSize(face.pdf(), size);
        GlyphLetters.remember(ink, face.pdf(), text, glyphs);
        ink.beginMarkedContentSequence(PdfName.SPAN, actualText(), true);
        int start = 0;
        while (start < glyphs.getNumGlyphs()) {
            int end = endOfRow(start);
            Point2D at = glyphs.getGlyphPosition(start);
            float scale = size / FontFace.SHAPED_SIZE;
            ink.setTextMatrix(x + (float) at.getX() * scale, y - (float) at.getY() * scale);
            ink.showText(glyphs, start, end);
            start = end;
        }
        ink.endMarkedContentSequence();
    }

    /** Where the glyphs stop following each other by their own widths. */
    private int endOfRow(int start) {
        int end = start + 1;
        while (end < glyphs.getNumGlyphs() && follows(end)) {
            end++;
        }
        return end;
    }

    private boolean follows(int glyph) {
        Point2D before = glyphs.getGlyphPosition(glyph - 1);
        Point2D at = glyphs.getGlyphPosition(glyph);
        double expected = before.getX() + glyphs.getGlyphMetrics(glyph - 1).getAdvanceX();
        return Math.abs(at.getX() - expected) < CLOSE && Math.abs(at.getY() - before.getY()) < CLOSE;
    }

    /** Shaped glyphs are no letters: who copies or listens gets the text itself. */
    private PdfDictionary actualText() {
        PdfDictionary span = new PdfDictionary();
        span.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return span;
    }
}

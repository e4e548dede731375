package org.pregny.print;

import java.awt.font.GlyphVector;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/** Tells the document which letters its shaped glyphs stand for, so that they can be searched and copied. */
final class GlyphLetters extends GlyphLayoutManager {

    private GlyphLetters() {}

    /** OpenPDF keeps this for heirs of its layout manager; the font must be the current one. */
    static void remember(PdfContentByte ink, BaseFont font, String text, GlyphVector glyphs) {
        completeCmap(ink, font, text, glyphs);
    }
}

package org.pregny.print;

import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** One glyph per character, side by side: right for Latin, Cyrillic, Greek, Chinese and their like. */
record PlainRun(String text, List<Stretch> stretches) implements Run {

    /** Letters from one and the same font file. */
    record Stretch(String text, BaseFont font) {}

    static PlainRun of(String text, FontFace face) {
        return new PlainRun(text, face.stretches(text));
    }

    @Override
    public float width() {
        float width = 0;
        for (Stretch stretch : stretches) {
            width += stretch.font().getWidth(stretch.text());
        }
        return width / 1000;
    }

    @Override
    public void draw(PdfContentByte ink, float x, float y, float size) {
        ink.setTextMatrix(x, y);
        for (Stretch stretch : stretches) {
            ink.setFontAndSize(stretch.font(), size);
            ink.showText(stretch.text());
        }
    }
}

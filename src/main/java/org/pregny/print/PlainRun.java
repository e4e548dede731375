package org.pregny.print;

import org.openpdf.text.pdf.PdfContentByte;

/** One glyph per character, side by side: right for Latin, Cyrillic, Greek, Chinese and their like. */
record PlainRun(String text, FontFace face) implements Run {

    @Override
    public float width() {
        return face.pdf().getWidth(text) / 1000f;
    }

    @Override
    public void draw(PdfContentByte ink, float x, float y, float size) {
        ink.setFontAndSize(face.pdf(), size);
        ink.setTextMatrix(x, y);
        ink.showText(text);
    }
}

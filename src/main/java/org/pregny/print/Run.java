package org.pregny.print;

import org.openpdf.text.pdf.PdfContentByte;

/** A stretch of text in one font and one direction. */
interface Run {

    /** In ems, so that a text is measured once and fitted at any size. */
    float width();

    /** Draws from a point of the baseline, inside an open text object. */
    void draw(PdfContentByte ink, float x, float y, float size);

    /** The plain way where it is right, being far cheaper; the shaper for everything else. */
    static Run of(String text, Typeface typeface, boolean heavy, boolean rightToLeft) {
        FontFace face = typeface.face(heavy);
        boolean turned = rightToLeft && !readsBothWays(text);
        boolean shaped = turned || typeface.shaped() || text.codePoints().anyMatch(CharacterKind::attaches);
        return shaped ? new ShapedRun(text, face, face.shape(text, rightToLeft)) : PlainRun.of(text, face);
    }

    /** A dash or a dot between Arabic words needs no shaper, and none of the large fonts that go with it. */
    private static boolean readsBothWays(String text) {
        return text.chars().noneMatch(c -> Character.isMirrored(c) || Character.isSurrogate((char) c))
                && new StringBuilder(text).reverse().compareTo(new StringBuilder(text)) == 0;
    }
}

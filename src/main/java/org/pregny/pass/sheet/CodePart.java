package org.pregny.pass.sheet;

import org.pregny.print.Box;
import org.pregny.print.QrCode;

/**
 * The code the gate scans, dark on the bare page.
 *
 * @param side of the square that is kept free for it, the quiet zone included
 */
record CodePart(float start, float top, float side) implements LayoutPart {

    /** What a phone at arm's length and a scanner in a hurry need. */
    static final float SMALLEST_SYMBOL = 35;

    /** The smallest symbol that holds a signed pass is of version 8; in larger ones the quiet zone takes less. */
    private static final float SYMBOL_SHARE = 49f / (49 + 8);

    @Override
    public void draw(FaceDrawing on) {
        Box square = new Place(start, top, side, side).box();
        on.paper().code(QrCode.of(on.face().qrText()), square, on.face().says(PassField.CODE));
    }

    @Override
    public void check(LayoutCheck check) {
        check.place("code", new Place(start, top, side, side));
        float symbol = side * SYMBOL_SHARE;
        check.that(
                symbol >= SMALLEST_SYMBOL,
                "code: a side of %s mm leaves %.1f mm for the symbol, at least %.0f are needed",
                side,
                symbol,
                SMALLEST_SYMBOL);
    }
}

package org.pregny.pass.sheet;

import java.awt.Color;
import org.pregny.print.Box;
import org.pregny.print.FittedText;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;
import org.pregny.print.Role;

/**
 * The category as a word, a letter on a tile, a colour and a pattern, for colour alone gets lost.
 *
 * @param at the coloured band
 * @param margin left free at both ends
 * @param tile the side of the letter's tile
 * @param pattern the height of the strip below the band
 * @param word the style of the word
 * @param title the style of the kind of pass below the word
 * @param letter the style of the letter
 */
record BandPart(Place at, float margin, float tile, float pattern, String word, String title, String letter)
        implements LayoutPart {

    private static final float AIR = 0.22f;

    @Override
    public void draw(FaceDrawing on) {
        PassFace.Category category = on.face().category();
        Paper paper = on.paper();
        paper.fill(at.box(), category.band());
        drawPattern(paper, category);
        float edge = Box.millimetres(margin);
        float side = Box.millimetres(tile);
        Box band = at.box();
        Box wordBox = new Box(band.start() + edge, band.top(), band.width() - 3 * edge - side, band.height());
        writeWords(on, wordBox);
        Box square =
                new Box(band.start() + band.width() - edge - side, band.top() + (band.height() - side) / 2, side, side);
        paper.fill(square, Color.WHITE);
        write(on, category.letter(), square, on.style(letter), 0.5f);
    }

    private void writeWords(FaceDrawing on, Box box) {
        FittedText kind = on.paper().fit(on.face().caption(PassField.TITLE), box, on.style(title));
        FittedText category =
                on.paper().fit(on.face().category().word(), box.upTo(box.height() - kind.height()), on.style(word));
        Box rest = box.below((box.height() - category.height() - kind.height()) / 2);
        on.paper().write(category, rest);
        on.paper().write(kind, rest.below(category.height()));
    }

    private static void write(FaceDrawing on, String text, Box box, Lettering[] style, float ease) {
        FittedText fitted = on.paper().fit(text, box, style);
        on.paper().write(fitted, box.below((box.height() - fitted.height()) / 2), Role.PARAGRAPH, ease);
    }

    private void drawPattern(Paper paper, PassFace.Category category) {
        float height = Box.millimetres(pattern);
        float air = height * AIR;
        Box strip = new Box(
                at.box().start(),
                at.box().top() + at.box().height() + air,
                at.box().width(),
                height - air);
        paper.fill(CategoryPattern.of(category.letter()).along(strip), category.band());
    }

    @Override
    public void check(LayoutCheck check) {
        check.place("band", new Place(at.start(), at.top(), at.width(), at.height() + pattern));
        check.style("band", word, Tint.PAPER);
        check.style("band", title, Tint.PAPER);
        check.style("band", letter, Tint.CATEGORY);
        check.that(tile > 0 && tile < at.height(), "band: a tile of %s mm does not fit a band of %s mm", tile, at);
        check.that(pattern > 0, "band: without a pattern a category cannot be told in black and white");
    }
}

package org.pregny.pass.sheet;

import java.awt.Color;
import java.util.List;
import org.pregny.print.Box;
import org.pregny.print.FittedText;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;
import org.pregny.print.Role;

/** The head of a pass: the category as a word, a letter, a colour and a rhythm of bars, as colour alone gets lost. */
record CategoryBand(String word, String letter) {

    private static final float HEIGHT = 43;
    private static final float EDGE = 4;
    private static final float BAR = A6.WIDTH / 60;
    private static final int BITS = 5;

    private static final Lettering[] WORD = {
        Lettering.heavy(Color.WHITE, 20, 13, 1), Lettering.heavy(Color.WHITE, 14, 8, 2)
    };

    /** All dark enough for white words, also when a copier makes them grey. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x37424C),
            new Color(0x0B5351),
            new Color(0x6B1D33),
            new Color(0x4A2A6B),
            new Color(0x234F1E),
            new Color(0x6A3A0C),
            new Color(0x123E6B));

    Color colour() {
        return COLOURS.get(ordinal() % COLOURS.size());
    }

    void draw(Paper paper) {
        paper.fill(new Box(0, 0, A6.WIDTH, HEIGHT), colour());
        drawEdge(paper);
        Box wordBox = new Box(A6.MARGIN, 0, A6.MEASURE - 44, HEIGHT);
        FittedText text = paper.fit(word, wordBox, WORD);
        paper.write(text, wordBox.below((HEIGHT - text.height()) / 2));
        drawLetter(paper, new Box(A6.MARGIN + A6.MEASURE - 33, 5, 33, 33));
    }

    private void drawLetter(Paper paper, Box square) {
        paper.fill(square, Color.WHITE);
        FittedText text = paper.fit(letter, square, Lettering.heavy(colour(), 25, 8, 1));
        paper.write(text, square.below((square.height() - text.height()) / 2), Role.PARAGRAPH, 0.5f);
    }

    /** The letter's number in bars and gaps, again and again. */
    private void drawEdge(Paper paper) {
        for (int bar = 0; bar * BAR < A6.WIDTH; bar++) {
            boolean dark = (ordinal() + 1 >> bar % (BITS + 1) & 1) == 1;
            if (dark) {
                paper.fill(new Box(bar * BAR, HEIGHT + 1.2f, BAR, EDGE - 1.2f), colour());
            }
        }
    }

    private int ordinal() {
        return letter.isEmpty() ? 0 : Math.floorMod(letter.codePointAt(0) - 'A', (1 << BITS) - 1);
    }
}

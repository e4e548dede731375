package org.pregny.print;

import java.util.Arrays;

/** Texts one below the other, never past the foot of their box. */
public final class Column {

    private final Paper paper;
    private Box rest;

    public Column(Paper paper, Box box) {
        this.paper = paper;
        this.rest = box;
    }

    /** What is absent, and what not one line is left for, takes no room. */
    public Column put(String text, Lettering... styles) {
        return putLeaving(0, text, styles);
    }

    /** Keeps so much of the rest for what follows: a text of many lines must not push the next one off the page. */
    public Column putLeaving(float kept, String text, Lettering... styles) {
        Box box = rest.upTo(rest.height() - kept);
        if (text == null || text.isBlank() || box.height() < smallestLine(text, styles)) {
            return this;
        }
        FittedText fitted = paper.fit(text, box, styles);
        paper.write(fitted, box);
        rest = rest.below(fitted.height());
        return this;
    }

    public Column gap(float height) {
        rest = rest.below(height);
        return this;
    }

    private static float smallestLine(String text, Lettering... styles) {
        return Typeface.leading(text)
                * Arrays.stream(styles)
                        .map(Lettering::smallest)
                        .min(Float::compare)
                        .orElseThrow();
    }
}

package org.pregny.print;

import java.awt.Color;
import java.util.List;

/** Lines that are known to fit, at the size at which they do. */
public record FittedText(List<TextLine> lines, float size, float leading, Color colour) {

    /** The distance of lines in scripts whose letters stand side by side, in ems. */
    static final float PLAIN_LEADING = 1.22f;

    /** The room an accented capital needs above the baseline, in ems. */
    private static final float ASCENT = 0.95f;

    public float height() {
        return lines.size() * leading * size;
    }

    /** Down from the top of the text; what a script needs more is given half above and half below. */
    float baseline(int line) {
        return (line * leading + ASCENT + (leading - PLAIN_LEADING) / 2) * size;
    }
}

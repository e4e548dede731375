package org.pregny.print;

import java.awt.Color;

/** How a text may be set: its weight and colour, the sizes it may take and the lines it may fill. */
public record Lettering(boolean heavy, Color colour, float largest, float smallest, int lines) {

    public static Lettering plain(Color colour, float largest, float smallest, int lines) {
        return new Lettering(false, colour, largest, smallest, lines);
    }

    public static Lettering heavy(Color colour, float largest, float smallest, int lines) {
        return new Lettering(true, colour, largest, smallest, lines);
    }

    /** One size only, and as many lines as the box takes. */
    Lettering unshrunk() {
        return new Lettering(heavy, colour, largest, largest, Integer.MAX_VALUE);
    }
}

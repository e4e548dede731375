package org.pregny.pass.sheet;

import java.util.List;
import org.pregny.print.Lettering;

/** One way to set a text; a style lists several, and the first that takes the whole text is taken. */
record Setting(boolean bold, Tint colour, float largest, float smallest, int lines) {

    /** Below this nobody reads a pass, whatever its words. */
    static final float SMALLEST = 4.5f;

    static Lettering[] all(List<Setting> style, PassFace face) {
        return style.stream().map(setting -> setting.on(face)).toArray(Lettering[]::new);
    }

    private Lettering on(PassFace face) {
        return new Lettering(bold, colour.on(face), largest, smallest, lines);
    }
}

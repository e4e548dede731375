package org.pregny.pass.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The papers a pass comes on; each has a layout file of its name. */
public enum PassFormat {
    /** One face, for the pouch on a lanyard. */
    A6("a6"),
    /** A sheet to fold twice, the face and three panels of help. */
    FOLDED("folded"),
    /** Four faces on a sheet, to be cut apart. */
    FOUR_UP("four-up"),
    /** A plastic card of the size ID-1 of ISO/IEC 7810, as card printers print it. */
    CARD("card"),
    /** A sheet in big type. */
    LARGE_PRINT("large-print");

    private final String tag;

    PassFormat(String tag) {
        this.tag = tag;
    }

    /** As in addresses, file names and the name of the layout file. */
    public String tag() {
        return tag;
    }

    public static Optional<PassFormat> ofTag(String tag) {
        return Arrays.stream(values()).filter(f -> f.tag.equals(tag)).findFirst();
    }
}

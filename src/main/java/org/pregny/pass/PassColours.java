package org.pregny.pass;

import java.awt.Color;
import java.util.List;
import org.pregny.event.PassStyle;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.Colour;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;

/** The colours of a pass: those that the event chose, and for the other categories those of the house. */
final class PassColours {

    /** All dark enough for white words, also when a copier makes them grey. */
    private static final List<Colour> BANDS = List.of(
            new Colour(0x37424C),
            new Colour(0x0B5351),
            new Colour(0x7A1F3D),
            new Colour(0x4A2A6B),
            new Colour(0x234F1E),
            new Colour(0x7A430E),
            new Colour(0x12467D));

    /** Of a pass that is anybody's: black and without a letter. */
    static final PassFace.Category NO_CATEGORY = new PassFace.Category("", "", Color.BLACK);

    private PassColours() {}

    static PassFace.Category category(StakeholderCategory category, PassStyle style, Language language) {
        Colour house = BANDS.get(Math.floorMod(category.letter().codePointAt(0) - 'A', BANDS.size()));
        Colour band = style.bands().getOrDefault(category.code(), house);
        return new PassFace.Category(category.name().in(language), category.letter(), paint(band));
    }

    static PassFace.Look look(PassStyle style) {
        return new PassFace.Look(paint(style.colour()), paint(style.accent()));
    }

    private static Color paint(Colour colour) {
        return new Color(colour.rgb());
    }
}

package org.pregny.event;

import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Colour;
import org.pregny.kernel.Wording;

/**
 * How an event's passes look and what they say beside the facts; all of it may be left out. Colours must carry white
 * words, and be words on white, that everybody can read.
 *
 * @param colour of the event's title
 * @param accent of small captions and the greeting
 * @param bands of categories, by their codes; the others keep the colours of the house
 * @param greeting one short line above the name
 * @param directions how to get there, for the folded sheet
 * @param bring what to bring, for the folded sheet
 */
public record PassStyle(
        Colour colour, Colour accent, Map<String, Colour> bands, Wording greeting, Wording directions, Wording bring) {

    private static final Colour NAVY = new Colour(0x1B3A5C);
    private static final Colour SLATE = new Colour(0x4D5358);

    static final PassStyle PLAIN = new PassStyle(null, null, null, null, null, null);

    public PassStyle {
        colour = readable("colour", colour == null ? NAVY : colour);
        accent = readable("accent", accent == null ? SLATE : accent);
        bands = bands == null ? Map.of() : Map.copyOf(bands);
        bands.forEach((category, band) -> readable("bands." + category, band));
    }

    private static Colour readable(String place, Colour colour) {
        double contrast = colour.contrastWith(Colour.WHITE);
        if (contrast < Colour.READABLE) {
            String problem = "pass.%s: %s has a contrast of %.1f : 1 with white; at least %.1f : 1 is needed, so"
                    + " choose a darker colour";
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, problem, place, colour, contrast, Colour.READABLE));
        }
        return colour;
    }
}

package org.pregny.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as organisers write it, {@code #1B4F72}, and how well it can be told from another. */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** What WCAG 2.2 asks of text, level AA. */
    public static final double READABLE = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

    @JsonCreator
    public static Colour of(String text) {
        if (text == null || !WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("a colour is written like #1B4F72, not like " + text);
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    /** From 1, the same, to 21, black on white (WCAG 2.2, contrast ratio). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
    }

    private static double light(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    @JsonValue
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}

package org.pregny.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;

/**
 * How somebody signed for a pass that they collect for its holder: what they drew, as a path of points on a pad of 600 by
 * 200, or the name that they typed where there is nothing to draw with.
 *
 * @param path in the language of SVG, of whole numbers alone; empty where it was typed
 * @param typed empty where it was drawn
 */
public record ProxySignature(String path, String typed) {

    public static final int LONGEST_TYPED = 120;

    private static final int LONGEST = 24_000;
    private static final int FEWEST_POINTS = 6;
    private static final Pattern POINT = Pattern.compile("[0-9]{1,3},[0-9]{1,3}");
    private static final String DRAWN = "M";
    private static final String TYPED = "T";

    /**
     * Empty when it is none.
     *
     * @param strokes points between spaces, strokes between semicolons
     */
    static Optional<ProxySignature> drawn(String strokes) {
        String sent = strokes == null ? "" : strokes.strip();
        boolean fits = !sent.isEmpty() && sent.length() <= LONGEST;
        if (!fits || points(sent).count() < FEWEST_POINTS || !points(sent).allMatch(ProxySignature::isPoint)) {
            return Optional.empty();
        }
        String path = Stream.of(sent.split(";"))
                .map(stroke -> DRAWN + stroke.strip().replace(" ", " L"))
                .collect(Collectors.joining(" "));
        return Optional.of(new ProxySignature(path, ""));
    }

    static Optional<ProxySignature> typed(String name) {
        String typed = CleanText.line(name);
        return typed.length() < 2 || typed.length() > LONGEST_TYPED
                ? Optional.empty()
                : Optional.of(new ProxySignature("", typed));
    }

    /** What was drawn goes before what was typed. */
    public static Optional<ProxySignature> of(String strokes, String name) {
        return drawn(strokes).or(() -> typed(name));
    }

    public boolean isDrawn() {
        return !path.isEmpty();
    }

    byte[] bytes() {
        return (isDrawn() ? path : TYPED + typed).getBytes(StandardCharsets.UTF_8);
    }

    static ProxySignature of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(DRAWN) ? new ProxySignature(text, "") : new ProxySignature("", text.substring(1));
    }

    private static Stream<String> points(String strokes) {
        return Stream.of(strokes.split("[; ]+"));
    }

    private static boolean isPoint(String point) {
        return POINT.matcher(point).matches();
    }
}

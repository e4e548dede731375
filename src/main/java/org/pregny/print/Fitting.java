package org.pregny.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the largest size at which a text keeps inside its box, and shortens it only when no size is small enough. */
record Fitting(String text, float leading, Box box, boolean rightToLeft) {

    private static final float STEP = 0.5f;
    private static final Pattern BLANKS = Pattern.compile("[^\\S\n]+");
    private static final String ELLIPSIS = "…";

    static Fitting of(String text, Box box, boolean rightToLeft) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String tidy = BLANKS.matcher(composed).replaceAll(" ").strip();
        return new Fitting(tidy, Typeface.leading(tidy), box, rightToLeft);
    }

    /** In the first of the styles that takes the whole text; the last may also cut words apart, at worst the text. */
    FittedText in(Lettering... styles) {
        Words words = Words.of(text, styles[0].heavy());
        Lettering last = styles[styles.length - 1];
        Words cut = words.broken(box.width() / last.smallest());
        return Stream.of(styles)
                .flatMap(style -> whole(words, style).stream())
                .findFirst()
                .or(() -> whole(cut, last))
                .orElseGet(() -> shortened(cut, last));
    }

    private Optional<FittedText> whole(Words words, Lettering style) {
        for (float size = style.largest(); size >= style.smallest(); size -= STEP) {
            float line = box.width() / size;
            if (words.widest() <= line && words.wrap(line).size() <= room(style, size)) {
                return Optional.of(set(words.wrap(line), style, size));
            }
        }
        return Optional.empty();
    }

    private FittedText shortened(Words words, Lettering style) {
        float size = style.smallest();
        float line = box.width() / size;
        List<String> lines = words.wrap(line);
        int room = Math.min(lines.size(), Math.max(1, room(style, size)));
        String last = String.join(" ", lines.subList(room - 1, lines.size()));
        lines = lines.subList(0, room);
        lines.set(room - 1, end(last, line, style));
        return set(lines, style, size);
    }

    private String end(String last, float line, Lettering style) {
        float ellipsis = Itemizer.line(ELLIPSIS, style.heavy(), rightToLeft).width();
        return Words.letters(last, style.heavy()).wrap(line - ellipsis).get(0) + ELLIPSIS;
    }

    private int room(Lettering style, float size) {
        return Math.min(style.lines(), (int) (box.height() / (leading * size)));
    }

    private FittedText set(List<String> lines, Lettering style, float size) {
        List<TextLine> set = lines.stream()
                .map(line -> Itemizer.line(line, style.heavy(), rightToLeft))
                .toList();
        return new FittedText(set, size, leading, style.colour());
    }
}

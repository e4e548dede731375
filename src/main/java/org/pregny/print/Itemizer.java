package org.pregny.print;

import java.io.ByteArrayOutputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a line into runs of one font and one direction, each set by itself. */
final class Itemizer {

    private static final int UNPRINTABLE = '?';

    private final boolean heavy;
    private final boolean japanese;
    private final List<Run> runs = new ArrayList<>();
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final StringBuilder pending = new StringBuilder();
    private Typeface typeface = Typeface.LATIN;
    private Typeface turned = Typeface.LATIN;
    private int level;

    private Itemizer(boolean heavy, boolean japanese) {
        this.heavy = heavy;
        this.japanese = japanese;
    }

    /** The first strong letter decides the direction of a line; a line without one takes the page's. */
    static TextLine line(String text, boolean heavy, boolean rightToLeft) {
        int page = rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        Itemizer itemizer = new Itemizer(heavy, CharacterKind.isJapanese(text));
        itemizer.read(text, new Bidi(text, page));
        return TextLine.of(itemizer.runs, itemizer.levels.toByteArray());
    }

    private void read(String text, Bidi directions) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!CharacterKind.printsNothing(codePoint)) {
                take(codePoint, directions.getLevelAt(at));
            }
            at += Character.charCount(codePoint);
        }
        flush();
    }

    private void take(int codePoint, int itsLevel) {
        boolean turns = itsLevel % 2 == 1;
        Optional<Typeface> its = typefaceOf(codePoint, turns && level % 2 == 0 ? turned : typeface);
        Typeface next = its.orElse(Typeface.LATIN);
        if (next != typeface || itsLevel != level) {
            flush();
            typeface = next;
            level = itsLevel;
            turned = turns ? next : turned;
        }
        pending.appendCodePoint(its.isPresent() ? codePoint : UNPRINTABLE);
    }

    /**
     * Spaces, marks and joiners stay with the letters before them: another font would tear a mark off its letter. After
     * words of the other direction these are the letters before those: of brackets around a Latin name both are Arabic.
     */
    private Optional<Typeface> typefaceOf(int codePoint, Typeface before) {
        boolean stays =
                CharacterKind.joins(codePoint) || CharacterKind.sharedByScripts(codePoint) && before.covers(codePoint);
        return stays ? Optional.of(before) : Typeface.of(codePoint).map(its -> national(its, codePoint));
    }

    /** Unicode gives one number to what China and Japan write differently; kana beside it tells which is meant. */
    private Typeface national(Typeface its, int codePoint) {
        boolean kanji = japanese && its == Typeface.CHINESE && Typeface.JAPANESE.covers(codePoint);
        return kanji ? Typeface.JAPANESE : its;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            runs.add(Run.of(pending.toString(), typeface, heavy, level % 2 == 1));
            levels.write(level);
            pending.setLength(0);
        }
    }
}

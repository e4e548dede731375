package org.pregny.print;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut where a line may end; each piece is measured once, in ems. */
record Words(List<Word> words, boolean heavy) {

    private static final String FIGURES = "0123456789:–";
    private static final Locale THAI = Locale.forLanguageTag("th");

    static Words of(String text, boolean heavy) {
        // only the Thai rules know where Thai words end, for Thai writes no spaces
        boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        return cut(text, heavy, BreakIterator.getLineInstance(thai ? THAI : Locale.ROOT));
    }

    private static Words cut(String text, boolean heavy, BreakIterator breaks) {
        List<Word> words = new ArrayList<>();
        breaks.setText(text);
        String mark = Isolated.mark(paragraph(text, 0));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isInsideFigures(text, end)) {
                words.add(Word.of(text.substring(start, end), heavy, mark));
                mark = text.charAt(end - 1) == '\n' ? Isolated.mark(paragraph(text, end)) : mark;
                start = end;
            }
        }
        return new Words(words, heavy);
    }

    private static String paragraph(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** Times and spans of time such as 08:00–17:00 stay on one line. */
    private static boolean isInsideFigures(String text, int at) {
        return at < text.length() && FIGURES.indexOf(text.charAt(at - 1)) >= 0 && FIGURES.indexOf(text.charAt(at)) >= 0;
    }

    /** The same text, with every word that is wider than a line cut between any two letters. */
    Words broken(float line) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words) {
            boolean whole = word.width() <= line;
            pieces.addAll(
                    whole
                            ? List.of(word)
                            : letters(word.text(), heavy, word.mark()).words());
        }
        return new Words(pieces, heavy);
    }

    static Words letters(String text, boolean heavy) {
        return letters(text, heavy, "");
    }

    private static Words letters(String text, boolean heavy, String mark) {
        List<Word> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(Word.of(text.substring(start, end), heavy, mark));
        }
        return new Words(pieces, heavy);
    }

    float widest() {
        float widest = 0;
        for (Word word : words) {
            widest = Math.max(widest, word.width());
        }
        return widest;
    }

    /** Lines no wider than so many ems, as long as no single word is; a line feed is obeyed. */
    List<String> wrap(float line) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        float used = 0;
        for (Word word : words) {
            if (!current.isEmpty() && (endsLine(current) || used + word.width() > line)) {
                lines.add(current.toString().strip());
                String restart = Isolated.restart(current);
                current.setLength(0);
                current.append(word.mark()).append(restart);
                used = 0;
            }
            current.append(current.isEmpty() ? word.mark() : "").append(word.text());
            used += word.advance();
        }
        lines.add(current.toString().strip());
        return lines;
    }

    private static boolean endsLine(CharSequence text) {
        return text.charAt(text.length() - 1) == '\n';
    }

    /** A piece, its widths without and with the spaces behind it, and the mark of its paragraph's direction. */
    record Word(String text, float width, float advance, String mark) {

        private static final float SPACE = 0.26f;

        static Word of(String text, boolean heavy, String mark) {
            String ink = text.stripTrailing();
            float width = ink.isEmpty() ? 0 : Itemizer.line(ink, heavy, false).width();
            return new Word(text, width, width + SPACE * (text.length() - ink.length()), mark);
        }
    }
}

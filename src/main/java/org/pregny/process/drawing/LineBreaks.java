package org.pregny.process.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines by the approximate width of its characters, there being no font to measure. */
final class LineBreaks {

    private static final String SLIM = " fijlrtI.,:;!'’|()[]/-·";
    private static final String BROAD = "mwMW@%—…";
    private static final int FIRST_SQUARE_SCRIPT = 0x2E80;

    private LineBreaks() {}

    /** All widths in em; what does not fit into the last line is cut with an ellipsis. */
    static List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            for (String piece : pieces(word, width)) {
                append(lines, piece, width);
            }
        }
        return lines.size() <= most ? lines : cut(lines, Math.max(most, 1), width);
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(LineBreaks::width).sum();
    }

    private static double width(int letter) {
        if (SLIM.indexOf(letter) >= 0) {
            return 0.32;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.88;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (letter >= FIRST_SQUARE_SCRIPT) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.7 : 0.55;
    }

    private static void append(List<String> lines, String piece, double width) {
        String joined = lines.isEmpty() ? piece : lines.getLast() + " " + piece;
        if (!lines.isEmpty() && width(joined) <= width) {
            lines.set(lines.size() - 1, joined);
        } else {
            lines.add(piece);
        }
    }

    /** A word too long for a line, hyphenated where the line ends. */
    private static List<String> pieces(String word, double width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (width(rest) > width) {
            int end = fitting(rest, width - width("-"));
            pieces.add(hyphenated(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    private static String hyphenated(String head) {
        int last = head.codePointBefore(head.length());
        return last < FIRST_SQUARE_SCRIPT && Character.isLetter(last) ? head + "-" : head;
    }

    private static int fitting(String word, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static List<String> cut(List<String> lines, int most, double width) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.getLast();
        String head = width(last + "…") <= width ? last : last.substring(0, fitting(last, width - width("…")));
        kept.set(most - 1, head.strip() + "…");
        return kept;
    }
}

package org.pregny.print;

import java.lang.Character.UnicodeScript;

/** What a character is to the typesetter. */
final class CharacterKind {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CharacterKind() {}

    /** Joiners print nothing but decide how their neighbours look. */
    static boolean joins(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    }

    /** Direction marks, soft hyphens, controls and variation selectors: obeyed or ignored, never printed. */
    static boolean printsNothing(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return selector || !joins(codePoint) && Character.isIdentifierIgnorable(codePoint);
    }

    /** Spaces, digits, punctuation and marks belong to whatever script they stand in. */
    static boolean sharedByScripts(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /** Whether it sits on its neighbour instead of beside it. */
    static boolean attaches(int codePoint) {
        int type = Character.getType(codePoint);
        return joins(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a text has kana, which only Japanese has. */
    static boolean isJapanese(String text) {
        return text.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FF);
    }
}

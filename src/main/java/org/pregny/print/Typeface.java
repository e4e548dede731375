package org.pregny.print;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The writing systems that can be printed, each with its fonts; the order is the order of fallback. */
enum Typeface {
    LATIN(
            FittedText.PLAIN_LEADING,
            "NotoSans-Regular",
            "NotoSans-Bold",
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC),
    ARABIC(1.36f, "NotoSansArabic-Regular", "NotoSansArabic-Bold", UnicodeScript.ARABIC),
    HEBREW(1.36f, "NotoSansHebrew-Medium", UnicodeScript.HEBREW),
    DEVANAGARI(1.4f, "NotoSansDevanagari-Medium", UnicodeScript.DEVANAGARI),
    BENGALI(1.4f, "NotoSansBengali-Medium", UnicodeScript.BENGALI),
    TAMIL(1.4f, "NotoSansTamil-Medium", UnicodeScript.TAMIL),
    GUJARATI(1.4f, "NotoSansGujarati-Medium", UnicodeScript.GUJARATI),
    GURMUKHI(1.4f, "NotoSansGurmukhi-Medium", UnicodeScript.GURMUKHI),
    ODIA(1.4f, "NotoSansOriya-Medium", UnicodeScript.ORIYA),
    TELUGU(1.5f, "NotoSansTelugu-Medium", UnicodeScript.TELUGU),
    KANNADA(1.5f, "NotoSansKannada-Medium", UnicodeScript.KANNADA),
    MALAYALAM(1.4f, "NotoSansMalayalam-Medium", UnicodeScript.MALAYALAM),
    SINHALA(1.4f, "NotoSansSinhala-Medium", UnicodeScript.SINHALA),
    DHIVEHI(1.4f, "NotoSansThaana-Medium", UnicodeScript.THAANA),
    LAO(1.65f, "NotoSansLao-Medium", UnicodeScript.LAO),
    THAI(1.4f, "NotoSansThai-Medium", UnicodeScript.THAI),
    KHMER(1.75f, "NotoSansKhmer-Medium", UnicodeScript.KHMER),
    BURMESE(1.7f, "NotoSansMyanmar-Medium", UnicodeScript.MYANMAR),
    ETHIOPIC(FittedText.PLAIN_LEADING, "NotoSansEthiopic-Medium", UnicodeScript.ETHIOPIC),
    GEORGIAN(FittedText.PLAIN_LEADING, "NotoSansGeorgian-Medium", UnicodeScript.GEORGIAN),
    ARMENIAN(FittedText.PLAIN_LEADING, "NotoSansArmenian-Medium", UnicodeScript.ARMENIAN),
    CHINESE(FittedText.PLAIN_LEADING, "NotoSansSC-Medium", UnicodeScript.HAN),
    JAPANESE(FittedText.PLAIN_LEADING, "NotoSansJP-Medium", UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
    KOREAN(FittedText.PLAIN_LEADING, "NotoSansKR-Medium", UnicodeScript.HANGUL);

    private static final Map<UnicodeScript, Typeface> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

    static {
        for (Typeface typeface : values()) {
            typeface.scripts.forEach(script -> BY_SCRIPT.put(script, typeface));
        }
    }

    private final float leading;
    private final FontFace regular;
    private final FontFace bold;
    private final Set<UnicodeScript> scripts;

    Typeface(float leading, String regular, String bold, UnicodeScript... scripts) {
        this.leading = leading;
        this.regular = new FontFace(regular, everyday(name()));
        this.bold = bold.equals(regular) ? this.regular : new FontFace(bold, everyday(name()));
        this.scripts = Set.of(scripts);
    }

    Typeface(float leading, String only, UnicodeScript... scripts) {
        this(leading, only, only, scripts);
    }

    private static Everyday everyday(String name) {
        return switch (name) {
            case "LATIN" -> Everyday.EUROPEAN;
            case "CHINESE" -> Everyday.CHINESE;
            case "JAPANESE" -> Everyday.JAPANESE;
            case "KOREAN" -> Everyday.KOREAN;
            default -> Everyday.ALL;
        };
    }

    /** The typeface of a character's script if it has the character, else the first that has it, else none. */
    static Optional<Typeface> of(int codePoint) {
        Typeface own = BY_SCRIPT.get(UnicodeScript.of(codePoint));
        if (own != null && own.covers(codePoint)) {
            return Optional.of(own);
        }
        return Arrays.stream(values()).filter(face -> face.covers(codePoint)).findFirst();
    }

    /** Whether every character of a text has a glyph in one of the fonts. */
    static boolean covers(String text) {
        return text.codePoints()
                .allMatch(c -> CharacterKind.printsNothing(c)
                        || CharacterKind.joins(c)
                        || Character.isWhitespace(c)
                        || of(c).isPresent());
    }

    boolean covers(int codePoint) {
        return regular.covers(codePoint);
    }

    FontFace face(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Whether letters join, stack or change places, so that a plain row of glyphs is wrong; they need air, too. */
    boolean shaped() {
        return leading > FittedText.PLAIN_LEADING;
    }

    /** How far apart the lines of a text stand, in ems. */
    static float leading(String text) {
        return text.codePoints()
                .mapToObj(c -> BY_SCRIPT.getOrDefault(UnicodeScript.of(c), LATIN).leading)
                .max(Float::compare)
                .orElse(FittedText.PLAIN_LEADING);
    }
}

package org.pregny.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six official languages of the United Nations; each is named in itself. */
public enum Language {
    EN("English"),
    FR("Français"),
    ES("Español"),
    AR("العربية"),
    ZH("中文"),
    RU("Русский");

    private final String ownName;
    private final String tag;
    private final Locale locale;

    Language(String ownName) {
        this.ownName = ownName;
        tag = name().toLowerCase(Locale.ROOT);
        locale = Locale.forLanguageTag(tag + "-u-nu-latn");
    }

    /** The BCP 47 tag, which is also the first segment of a page's address. */
    @JsonValue
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    /** Western digits in every language: numbers on passes, in addresses and in deadlines must read the same. */
    public Locale locale() {
        return locale;
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** What stands between the parts of a place or a time, with the blank after it. */
    public String comma() {
        return this == AR ? "، " : ", ";
    }

    /** Between what was and what becomes of it, in the direction of reading: an arrow does not turn by itself (UAX #9). */
    public String arrow() {
        return this == AR ? "←" : "→";
    }

    /** What stands between a word and what is said of it, with the blanks around it. */
    public String colon() {
        return switch (this) {
            case FR -> "\u00a0: ";
            case ZH -> "：";
            default -> ": ";
        };
    }

    @JsonCreator
    static Language ofJson(String tag) {
        return ofTag(tag).orElseThrow(() -> new IllegalArgumentException("no such language: " + tag));
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }
}

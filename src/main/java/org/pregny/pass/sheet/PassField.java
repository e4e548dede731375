package org.pregny.pass.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** What a pass may say; a layout gives each its place by the name in camel case: {@code nameOnId}. */
public enum PassField {
    TITLE,
    EVENT,
    GREETING,
    NAME,
    ORGANISATION,
    COUNTRY,
    NAME_ON_ID,
    VALIDITY,
    ZONE,
    ACCESS,
    PICK_UP,
    NUMBER,
    REMINDER,
    REMINDER_ENGLISH,
    CONTACT,
    ARRIVAL,
    BRING,
    PROGRAMME,
    FOLDING,
    /** Captions of lines to be written on by hand. */
    WRITE_NAME,
    WRITE_ORGANISATION,
    WRITE_DOCUMENT,
    /** What is heard in the place of the photo and of the code. */
    PHOTO,
    CODE;

    @JsonCreator
    static PassField named(String camelCase) {
        return Arrays.stream(values())
                .filter(field -> field.camelCase().equals(camelCase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a pass does not say " + camelCase));
    }

    private String camelCase() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .reduce("", String::concat);
    }
}

package org.pregny.letter;

import java.util.List;

/** One thing wrong with a passport as typed: the field, and the sentence that says what to do. */
public record PassportFault(String field, String messageKey, List<Object> args) {

    static PassportFault at(String field, String messageKey, Object... args) {
        return new PassportFault(field, messageKey, List.of(args));
    }
}

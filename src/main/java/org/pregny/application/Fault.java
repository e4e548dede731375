package org.pregny.application;

import java.util.List;

/**
 * One thing wrong with what was typed.
 *
 * @param field JSON pointer (RFC 6901) of the field, for example {@code /representatives/0/email}
 * @param messageKey key of the sentence that says what to do
 */
public record Fault(String field, String messageKey, List<Object> args) {

    public static Fault at(String field, String messageKey, Object... args) {
        return new Fault(field, messageKey, List.of(args));
    }
}

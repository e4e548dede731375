package org.pregny.pass;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One line of the golden corpus.
 *
 * @param at seconds since 1970
 * @param context names the keys and lists that the verifier has
 */
@JsonPropertyOrder({"name", "verdict", "context", "at", "code"})
record CodeCase(String name, String verdict, String context, long at, String code) {

    static final long MIDDLE = (RawCode.FROM + RawCode.UNTIL) / 2;
    static final String USUAL = "usual";

    static CodeCase of(String verdict, String name, String code) {
        return new CodeCase(name, verdict, USUAL, MIDDLE, code);
    }

    static CodeCase of(String verdict, String name, RawCode code) {
        return of(verdict, name, code.code());
    }

    CodeCase at(long when) {
        return new CodeCase(name, verdict, context, when, code);
    }

    CodeCase in(String other) {
        return new CodeCase(name, verdict, other, at, code);
    }
}

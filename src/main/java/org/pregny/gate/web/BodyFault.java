package org.pregny.gate.web;

import java.util.List;

/** One fault of a JSON body: where (RFC 6901), and the key of the sentence that says what. */
record BodyFault(String pointer, String messageKey, List<Object> args) {

    static BodyFault at(String pointer, String messageKey, Object... args) {
        return new BodyFault(pointer, messageKey, List.of(args));
    }
}

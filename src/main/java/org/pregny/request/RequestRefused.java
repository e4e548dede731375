package org.pregny.request;

import org.pregny.kernel.Refusal;

/** Something that the rules of a request do not allow; the key says what. */
public final class RequestRefused extends Refusal {

    RequestRefused(Kind kind, String messageKey, Object... args) {
        super(kind, messageKey, args);
    }
}

package org.pregny.review;

import org.pregny.kernel.Refusal;

/** A view cannot be kept like this. */
public final class ViewRefused extends Refusal {

    ViewRefused(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }
}

package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The uploaded file cannot serve as a photo. */
public final class PhotoUnusable extends Refusal {

    PhotoUnusable(String messageKey) {
        super(Kind.INVALID, messageKey);
    }
}

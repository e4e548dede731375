package org.pregny.portal;

import org.pregny.kernel.Refusal;

/** More was typed than any application needs. */
public final class DraftTooLong extends Refusal {

    DraftTooLong() {
        super(Kind.INVALID, "portal.draft.tooLong");
    }
}

package org.pregny.portal;

import org.pregny.kernel.Refusal;

/** More drafts were begun than anybody can finish; there is no way to fill the disk with them. */
public final class TooManyDrafts extends Refusal {

    TooManyDrafts(int most) {
        super(Kind.CONFLICT, "portal.draft.tooMany", most);
    }
}

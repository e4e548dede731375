package org.pregny.portal;

import org.pregny.kernel.Refusal;

/** What was submitted meanwhile, in another window, does not change here any more. */
public final class DraftSubmitted extends Refusal {

    DraftSubmitted() {
        super(Kind.CONFLICT, "portal.documents.submitted");
    }
}

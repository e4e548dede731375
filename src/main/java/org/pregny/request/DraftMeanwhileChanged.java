package org.pregny.request;

import org.pregny.kernel.Refusal;

/** Somebody has answered otherwise since the page was shown. */
public final class DraftMeanwhileChanged extends Refusal {

    DraftMeanwhileChanged() {
        super(Kind.CONFLICT, "request.draftChanged");
    }
}

package org.pregny.document;

import org.pregny.kernel.Refusal;

/** The document is there, but nobody may open it before the scanner has seen it, and nobody at all if it is harmful. */
public final class DocumentBeingChecked extends Refusal {

    DocumentBeingChecked(DocumentState state) {
        super(
                Kind.CONFLICT,
                state == DocumentState.INFECTED ? "document.refused.infected" : "document.refused.beingChecked");
    }
}

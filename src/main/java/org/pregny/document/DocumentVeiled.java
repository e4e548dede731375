package org.pregny.document;

import org.pregny.kernel.Refusal;

/** The document may tell who a protected participant is, and this reader does not work on the case. */
public final class DocumentVeiled extends Refusal {

    DocumentVeiled() {
        super(Kind.CONFLICT, "document.refused.veiled");
    }
}

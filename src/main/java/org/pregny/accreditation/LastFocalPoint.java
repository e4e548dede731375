package org.pregny.accreditation;

import org.pregny.kernel.Refusal;

/** An organisation is never left without anybody who speaks for it. */
public final class LastFocalPoint extends Refusal {

    LastFocalPoint() {
        super(Kind.CONFLICT, "accreditation.focalPoint.last");
    }
}

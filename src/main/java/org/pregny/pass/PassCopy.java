package org.pregny.pass;

import java.time.Instant;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;

/** What of a pass is put on paper, be it a pass or a specimen of one. */
record PassCopy(
        PassType type,
        Language language,
        Holder holder,
        String printedNumber,
        Instant validFrom,
        Instant validUntil,
        String code,
        SegmentSet segments) {

    static PassCopy of(Pass pass) {
        return new PassCopy(
                pass.type(),
                pass.language(),
                pass.holder(),
                pass.printedNumber(),
                pass.validFrom(),
                pass.validUntil(),
                pass.code(),
                pass.segments());
    }
}

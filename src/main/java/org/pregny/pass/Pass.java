package org.pregny.pass;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;

/** A special event pass (seed S0:77): for one person, one event and whatever else it admits to. */
public record Pass(
        PassId id,
        String number,
        RepresentativeId representative,
        ApplicationId application,
        EventCode event,
        int version,
        PassState state,
        Language language,
        Holder holder,
        Instant validFrom,
        Instant validUntil,
        String kid,
        String code,
        Instant issuedAt,
        Instant activatedAt,
        DocumentType documentSeen,
        PassId replaces) {

    public boolean isLive() {
        return state == PassState.ISSUED || state == PassState.ACTIVATED;
    }

    /** The application whose story this pass belongs to. */
    public UUID caseId() {
        return application.uuid();
    }

    /** The number as people read it: {@code ABCD-EFGH-J}. */
    public String printedNumber() {
        return number.replaceAll("(.{4})(?=.)", "$1-");
    }
}

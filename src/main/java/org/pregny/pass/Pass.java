package org.pregny.pass;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;

/**
 * A pass (seed S0:77): for one event and whatever else it admits to, and mostly for one person.
 *
 * @param representative whose pass it is; null for every kind but the special event pass
 * @param accompanies the representative that an assistant or chaperone comes with, otherwise null
 * @param segments of its own event that it admits to
 * @param application through which it came to be; null for an emergency pass
 */
public record Pass(
        PassId id,
        String number,
        PassType type,
        RepresentativeId representative,
        RepresentativeId accompanies,
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
        PassId replaces,
        SegmentSet segments) {

    public boolean isLive() {
        return state.isLive();
    }

    /** The application whose story this pass belongs to; null when it belongs to none. */
    public UUID caseId() {
        return application == null ? null : application.uuid();
    }

    /** The number as people read it: {@code ABCD-EFGH-J}. */
    public String printedNumber() {
        return printed(number);
    }

    static String printed(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1-");
    }
}

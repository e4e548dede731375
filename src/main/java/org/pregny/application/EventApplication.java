package org.pregny.application;

import java.time.Instant;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/** An organisation's application for an event. */
public record EventApplication(
        ApplicationId id,
        String number,
        EventCode event,
        OrganisationId organisation,
        Language language,
        String contactName,
        String contactEmail,
        ApplicationState state,
        Instant submittedAt,
        Instant reviewDueAt,
        Instant informationDueAt,
        Instant closedAt,
        int version) {}

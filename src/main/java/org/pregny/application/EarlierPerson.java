package org.pregny.application;

import java.time.Instant;
import org.pregny.event.EventCode;

/**
 * What became of somebody, who may be the same person, in another application.
 *
 * @param person whose registration was looked at
 * @param name as it was written there; empty for who is protected there
 */
public record EarlierPerson(
        RepresentativeId person,
        ApplicationId application,
        String applicationNumber,
        EventCode event,
        Instant submittedAt,
        String name,
        RepresentativeState state,
        RefusalReason reason,
        Likeness likeness) {}

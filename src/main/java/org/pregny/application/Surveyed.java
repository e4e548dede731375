package org.pregny.application;

import java.time.Instant;
import org.pregny.kernel.Language;

/**
 * What stands in the way of deciding on an application without opening it.
 *
 * @param version as it was looked at; an applicant's change makes it another
 * @param submittedAt when the applicant sent it
 * @param language in which the applicant is written to
 * @param undecided how many people wait for a verdict
 * @param doubles whether one of them is possibly registered elsewhere too
 * @param protectedPeople whether one of them must not be known
 * @param removed whether the organisation is removed from the event
 */
public record Surveyed(
        ApplicationId id,
        ApplicationState state,
        int version,
        Instant submittedAt,
        Language language,
        int undecided,
        boolean doubles,
        boolean protectedPeople,
        boolean removed) {}

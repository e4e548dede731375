package org.pregny.request;

import java.time.Instant;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Language;
import org.pregny.round.RoundId;

/**
 * What one organisation asks in one round.
 *
 * @param formVersion the version of the round's form that was filled in
 * @param organisationName as it called itself, with its country and category: lists show them
 * @param reason why it was refused, or null
 * @param mergedInto the request that stands for this one, or null
 */
public record AccreditationRequest(
        RequestId id,
        String number,
        RoundId round,
        String process,
        int formVersion,
        Language language,
        String contactName,
        String email,
        OrganisationId organisation,
        ProfileId profile,
        String organisationName,
        String country,
        String category,
        RequestState state,
        RequestReason reason,
        RequestDates dates,
        RequestId mergedInto,
        int version) {

    public Instant submittedAt() {
        return dates.submittedAt();
    }

    /** Whether another look at the refusal may be asked for now. */
    public boolean mayAskReconsideration(Instant now) {
        return state == RequestState.NOT_ACCREDITED
                && dates.reconsiderationClosesAt() != null
                && dates.reconsiderationAskedAt() == null
                && !now.isAfter(dates.reconsiderationClosesAt());
    }
}

package org.pregny.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Language;

/**
 * The accreditation of one organisation to one process, good for all its events.
 *
 * @param number as in the register and in letters: that of the request
 * @param request on which it was granted
 * @param process code of the process, which is its scope
 * @param contactName whoever sent the request, with address and language: letters go there
 * @param validUntil the last day, or null for as long as the process lasts
 */
public record AccreditationGrant(
        GrantId id,
        String number,
        UUID request,
        ProfileId organisation,
        String process,
        String name,
        String country,
        String category,
        Language language,
        String contactName,
        String contactEmail,
        GrantState state,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant grantedAt) {}

package org.pregny.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Language;

/**
 * An organisation that has just been accredited, as its request names it.
 *
 * @param validUntil the last day, or null
 */
public record Accredited(
        UUID request,
        String number,
        ProfileId organisation,
        String process,
        OrganisationClaim claim,
        Language language,
        String contactName,
        String contactEmail,
        LocalDate validUntil) {}

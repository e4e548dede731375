package org.pregny.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.FoldedName;

/**
 * One line of a register of accredited organisations (ECOSOC status, special accreditation, Paris Principles).
 *
 * @param reference number in the register; one that begins with {@link #UNNUMBERED} is ours, for a list without numbers
 * @param country ISO 3166-1 alpha-2, or empty where the list names none
 */
public record RegisterEntry(
        String register,
        String reference,
        String name,
        List<String> otherNames,
        String acronym,
        String country,
        RegisterStatus status,
        boolean goodStanding,
        LocalDate validUntil) {

    static final String UNNUMBERED = "~";

    public RegisterEntry {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        acronym = acronym == null ? "" : acronym;
        country = country == null ? "" : country;
    }

    public boolean isNumbered() {
        return !reference.startsWith(UNNUMBERED);
    }

    public boolean isInGoodStandingOn(LocalDate day) {
        return goodStanding && status.isLive() && !isExpiredOn(day);
    }

    public boolean isExpiredOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    boolean isPartlyCompliant() {
        return status == RegisterStatus.B_STATUS;
    }

    KnownName known() {
        return new KnownName(
                Stream.concat(Stream.of(name), otherNames.stream())
                        .map(OrganisationName::of)
                        .toList(),
                FoldedName.of(acronym).joined(),
                isNumbered() ? SoughtName.foldedReference(reference) : "",
                country);
    }
}

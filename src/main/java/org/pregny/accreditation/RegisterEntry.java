package org.pregny.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.FoldedName;

/**
 * One line of a register of accredited organisations (ECOSOC status, special accreditation, Paris Principles).
 *
 * @param reference number in the register; one that begins with {@link #UNNUMBERED} is ours, for a list without numbers
 * @param country ISO 3166-1 alpha-2, or empty where the list names none
 * @param scope code of the only process for which it counts, or empty
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
        LocalDate validUntil,
        String scope) {

    static final String UNNUMBERED = "~";

    public RegisterEntry {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        acronym = acronym == null ? "" : acronym;
        country = country == null ? "" : country;
        scope = scope == null ? "" : scope;
    }

    /** One that counts for every process. */
    public RegisterEntry(
            String register,
            String reference,
            String name,
            List<String> otherNames,
            String acronym,
            String country,
            RegisterStatus status,
            boolean goodStanding,
            LocalDate validUntil) {
        this(register, reference, name, otherNames, acronym, country, status, goodStanding, validUntil, "");
    }

    boolean countsFor(String process) {
        return scope.isEmpty() || scope.equals(process);
    }

    /** Whether both speak of one organisation in one process, as far as names can tell. */
    boolean isTwinOf(RegisterEntry other) {
        return reference.equals(other.reference)
                || CleanText.key(name).equals(CleanText.key(other.name))
                        && country.equals(other.country)
                        && (scope.isEmpty() || scope.equals(other.scope));
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

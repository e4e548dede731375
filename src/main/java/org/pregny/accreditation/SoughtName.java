package org.pregny.accreditation;

import java.util.List;
import java.util.Locale;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.FoldedName;

/** An organisation that is looked for: under all its names, its acronym and its reference. */
record SoughtName(List<OrganisationName> names, String acronym, String reference, String country) {

    static SoughtName of(OrganisationClaim claim) {
        return new SoughtName(
                claim.allNames(),
                FoldedName.of(claim.acronym()).joined(),
                foldedReference(claim.reference()),
                claim.country());
    }

    /** "E-1042", "e 1042" and "E1042" are one. */
    static String foldedReference(String reference) {
        return CleanText.key(reference).toUpperCase(Locale.ROOT);
    }

    /** For somebody who looks around: matched in any way, or with all the words that are looked for among others. */
    boolean isAnswered(KnownName known) {
        return NameMatch.of(this, known).isPresent()
                || names.stream().anyMatch(own -> known.names().stream().anyMatch(own::isPartOf));
    }

    double likeness(KnownName known) {
        return NameComparison.likeness(names, known.names());
    }
}

package org.pregny.application;

import static org.pregny.kernel.CleanText.line;

import java.util.List;
import java.util.Locale;

/** Strips what nobody can see from everything typed, and makes absent fields empty ones. */
final class Cleaning {

    private Cleaning() {}

    static Submission clean(Submission typed) {
        OrganisationEntry organisation =
                typed.organisation() == null ? Submission.blank().organisation() : typed.organisation();
        List<RepresentativeEntry> people = typed.representatives() == null ? List.of() : typed.representatives();
        return new Submission(
                line(typed.contactName()),
                line(typed.contactEmail()),
                clean(organisation),
                people.stream().map(Cleaning::clean).toList());
    }

    private static OrganisationEntry clean(OrganisationEntry typed) {
        return new OrganisationEntry(
                line(typed.name()),
                line(typed.country()).toUpperCase(Locale.ROOT),
                line(typed.category()),
                line(typed.basis()),
                line(typed.reference()));
    }

    private static RepresentativeEntry clean(RepresentativeEntry typed) {
        if (typed == null) {
            return RepresentativeEntry.blank();
        }
        return new RepresentativeEntry(
                line(typed.nameOnId()),
                line(typed.nameToPrint()),
                line(typed.email()),
                line(typed.documentType()),
                line(typed.documentLastFour()).toUpperCase(Locale.ROOT),
                line(typed.photo()),
                line(typed.groundsPass()),
                line(typed.groundsPassStation()),
                line(typed.groundsPassValidUntil()));
    }
}

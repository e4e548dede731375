package org.pregny.application;

import static org.pregny.kernel.CleanText.line;
import static org.pregny.kernel.CleanText.lines;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pregny.kernel.CleanText;

/** Strips what nobody can see from everything typed, and makes absent fields empty ones. */
final class Cleaning {

    private Cleaning() {}

    static Submission clean(Submission typed) {
        OrganisationEntry organisation =
                typed.organisation() == null ? OrganisationEntry.blank() : typed.organisation();
        List<RepresentativeEntry> people = present(typed.representatives());
        return new Submission(
                line(typed.contactName()),
                line(typed.contactEmail()),
                clean(organisation),
                people.stream().map(Cleaning::clean).toList(),
                present(typed.documents()).stream().map(CleanText::line).toList(),
                lines(typed.needs()),
                typed.draft());
    }

    private static OrganisationEntry clean(OrganisationEntry typed) {
        return new OrganisationEntry(
                line(typed.name()),
                line(typed.country()).toUpperCase(Locale.ROOT),
                line(typed.category()),
                line(typed.basis()),
                line(typed.reference()),
                names(present(typed.names())),
                line(typed.acronym()),
                line(typed.website()));
    }

    /** A language without a name was left empty in a form. */
    private static List<NameEntry> names(List<NameEntry> typed) {
        return typed.stream()
                .filter(Objects::nonNull)
                .map(n -> new NameEntry(line(n.language()).toLowerCase(Locale.ROOT), line(n.name())))
                .filter(n -> !n.name().isEmpty())
                .toList();
    }

    private static NeedsEntry clean(NeedsEntry typed) {
        return typed == null
                ? NeedsEntry.none()
                : new NeedsEntry(
                        lines(typed.accessibility()),
                        yes(typed.visaLetter()),
                        yes(typed.travelSupport()),
                        yes(typed.protectedParticipant()),
                        line(typed.publication()));
    }

    private static DeclarationEntry clean(DeclarationEntry typed) {
        return new DeclarationEntry(
                line(typed.gender()), line(typed.languages()).toLowerCase(Locale.ROOT), line(typed.region()));
    }

    /** An unticked box and a no are the same. */
    private static String yes(String typed) {
        return line(typed).equals("yes") ? "yes" : "";
    }

    private static <T> List<T> present(List<T> typed) {
        return typed == null ? List.of() : typed;
    }

    static RepresentativeEntry clean(RepresentativeEntry typed) {
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
                line(typed.groundsPassValidUntil()),
                line(typed.function()),
                clean(typed.needs()),
                clean(typed.declared()));
    }
}

package org.pregny.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.FoldedName;
import org.springframework.stereotype.Component;

/** Holds changed fields against the rules of a submission, and sees that nobody becomes somebody else. */
@Component
class AmendmentCheck {

    private static final String NAMED_TWICE = "application.fault.samePerson";

    private final SubmissionScreening screening;
    private final EventCatalogue catalogue;

    AmendmentCheck(SubmissionScreening screening, EventCatalogue catalogue) {
        this.screening = screening;
        this.catalogue = catalogue;
    }

    /** Refuses what is at fault, and what changes nothing. */
    void mustBeGood(AmendedCase amended) {
        mustBeGood(amended, List.of());
    }

    /** Together with what is at fault beside the fields. */
    void mustBeGood(AmendedCase amended, List<Fault> others) {
        List<Fault> faults = new ArrayList<>(faults(amended));
        faults.addAll(others);
        if (faults.isEmpty() && amended.differences().isEmpty()) {
            amended.typed().keySet().stream()
                    .findFirst()
                    .ifPresent(first -> faults.add(Fault.at(pointer(first), "application.fault.unchanged")));
        }
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
    }

    /** Only of what was typed: what stands there already is not the applicant's fault now. */
    List<Fault> faults(AmendedCase amended) {
        List<Fault> faults = new ArrayList<>();
        Event event = catalogue.event(amended.about().application().event());
        screening.faults(event, amended.checked()).forEach(fault -> amended.at(fault.field())
                .ifPresent(address -> faults.add(fault(address, fault))));
        if (faults.isEmpty()) {
            amended.people().stream()
                    .filter(person -> isAnother(person, amended.entry(person.id())))
                    .forEach(person -> faults.add(Fault.at(
                            pointer(new FieldAddress(person.id(), CaseField.NAME_ON_ID)),
                            "application.fault.otherPerson")));
        }
        return faults;
    }

    /** A pointer to the field of a form; a position in the list means nothing to who sees one person. */
    private static Fault fault(FieldAddress address, Fault fault) {
        return fault.messageKey().equals(NAMED_TWICE)
                ? Fault.at(pointer(address), "application.fault.namedTwice")
                : new Fault(pointer(address), fault.messageKey(), fault.args());
    }

    static String pointer(FieldAddress address) {
        return "/" + address.text().replace('.', '/');
    }

    /** No word of the name is left and the document is another: that is no correction, but a substitution. */
    private static boolean isAnother(Representative before, RepresentativeEntry after) {
        List<String> words = FoldedName.of(after.nameOnId()).words();
        boolean shares = FoldedName.of(before.nameOnId()).words().stream()
                .filter(word -> word.length() > 1)
                .anyMatch(words::contains);
        String lastFour = before.documentLastFour().toUpperCase(Locale.ROOT);
        boolean sameDocument =
                before.documentType().name().equals(after.documentType()) && lastFour.equals(after.documentLastFour());
        return !shares && !sameDocument;
    }
}

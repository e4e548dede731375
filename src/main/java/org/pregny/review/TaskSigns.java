package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationId;
import org.pregny.application.DoubleDesk;
import org.pregny.application.Needs;
import org.pregny.application.Particulars;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.PossibleDouble;
import org.pregny.application.Representative;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Component;

/** Reads from a case what its task is marked with and found by. */
@Component
class TaskSigns {

    private final ParticularsDesk particulars;
    private final DoubleDesk doubles;
    private final EventCatalogue catalogue;

    TaskSigns(ParticularsDesk particulars, DoubleDesk doubles, EventCatalogue catalogue) {
        this.particulars = particulars;
        this.doubles = doubles;
        this.catalogue = catalogue;
    }

    Signs of(ApplicationCase about, boolean resubmitted) {
        ApplicationId id = about.application().id();
        Particulars more = particulars.particulars(id);
        List<ApplicationId> twins = doubles.doublesIn(id).stream()
                .map(PossibleDouble::application)
                .distinct()
                .sorted((a, b) -> a.uuid().compareTo(b.uuid()))
                .toList();
        TaskMarks marks = new TaskMarks(
                resubmitted, !twins.isEmpty(), isVisaUrgent(about, more), isAnybody(more, Needs::protectedParticipant));
        return new Signs(marks, words(about, more), twins);
    }

    private boolean isVisaUrgent(ApplicationCase about, Particulars more) {
        Event event = catalogue.event(about.application().event());
        Instant submitted = about.application().submittedAt();
        return isAnybody(more, Needs::visaLetter) && Deadlines.isVisaPressing(event, submitted);
    }

    private static boolean isAnybody(Particulars more, Predicate<Needs> need) {
        return more.needsOf().values().stream().anyMatch(need);
    }

    /** Whoever must not be published is not found by name either. */
    private static SearchWords words(ApplicationCase about, Particulars more) {
        OrganisationClaim claim = about.organisation().claim();
        Stream<String> organisation = Stream.concat(
                Stream.of(claim.name(), claim.acronym(), about.application().number()),
                claim.names().stream().map(TranslatedName::name));
        Stream<String> people = about.representatives().stream()
                .filter(person -> !more.needsOf(person.id()).protectedParticipant())
                .flatMap(TaskSigns::names);
        return SearchWords.of(Stream.concat(organisation, people).toList());
    }

    private static Stream<String> names(Representative person) {
        return Stream.of(person.nameOnId(), person.nameToPrint());
    }

    /** What was read: the marks, the words, and the other applications in which somebody stands, too. */
    record Signs(TaskMarks marks, SearchWords words, List<ApplicationId> twins) {}
}

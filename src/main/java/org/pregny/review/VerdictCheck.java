package org.pregny.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pregny.accreditation.EventStanding;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.Delegations;
import org.pregny.application.EventApplication;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.SegmentSet;
import org.springframework.stereotype.Component;

/** Whether verdicts fit their application: on everybody, with reasons, and nobody admitted who may not come. */
@Component
class VerdictCheck {

    private final ApplicationDesk applications;
    private final Delegations delegations;
    private final EventCatalogue catalogue;

    VerdictCheck(ApplicationDesk applications, Delegations delegations, EventCatalogue catalogue) {
        this.applications = applications;
        this.delegations = delegations;
        this.catalogue = catalogue;
    }

    void check(EventApplication about, List<RepresentativeVerdict> verdicts) {
        check(about, verdicts, undecided(about.id()));
    }

    /** Whom a verdict is still needed on. */
    List<Representative> undecided(ApplicationId id) {
        return applications.peopleOf(id).stream()
                .filter(person -> person.state() == RepresentativeState.PENDING)
                .toList();
    }

    /** The same where it is known who is to be decided on. */
    void check(EventApplication about, List<RepresentativeVerdict> verdicts, List<Representative> people) {
        check(verdicts, people);
        mustBeWelcome(about, verdicts);
        mustBeInTheProgramme(about, verdicts);
    }

    /** An organisation that was removed from the event can only be refused. */
    private void mustBeWelcome(EventApplication about, List<RepresentativeVerdict> verdicts) {
        boolean onlyRefused = verdicts.stream().allMatch(v -> v.state() == RepresentativeState.REFUSED);
        if (!onlyRefused && delegations.standingOf(about) == EventStanding.REMOVED) {
            throw new VerdictsFaulty("review.fault.removed");
        }
    }

    /** Nobody is approved for nothing, or for what no pass could say. */
    private void mustBeInTheProgramme(EventApplication about, List<RepresentativeVerdict> verdicts) {
        List<SegmentSet> some = verdicts.stream()
                .map(RepresentativeVerdict::segments)
                .filter(set -> !set.isWhole())
                .toList();
        if (some.isEmpty()) {
            return;
        }
        Event event = catalogue.event(about.event());
        boolean right = event.segmentNumbers().allowChoiceOf(event.segments())
                && some.stream()
                        .allMatch(set -> !set.codes().isEmpty()
                                && set.in(event).size() == set.codes().size());
        if (!right) {
            throw new VerdictsFaulty("review.fault.parts");
        }
    }

    private static void check(List<RepresentativeVerdict> verdicts, List<Representative> people) {
        Set<RepresentativeId> judged = new HashSet<>();
        verdicts.forEach(v -> judged.add(v.representative()));
        boolean everybody = people.stream().map(Representative::id).allMatch(judged::remove);
        if (!everybody || !judged.isEmpty() || verdicts.size() != people.size()) {
            throw new VerdictsFaulty("review.fault.everybody");
        }
        verdicts.forEach(VerdictCheck::check);
    }

    private static void check(RepresentativeVerdict verdict) {
        if (verdict.state() == RepresentativeState.REFUSED && verdict.reason() == null) {
            throw new VerdictsFaulty("review.fault.reason");
        }
        int length = verdict.note() == null ? 0 : verdict.note().length();
        if (length > ReviewDesk.LONGEST_NOTE) {
            throw new VerdictsFaulty("review.fault.tooLong", ReviewDesk.LONGEST_NOTE, length);
        }
    }
}

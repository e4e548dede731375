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
import org.springframework.stereotype.Component;

/** Whether verdicts fit their application: on everybody, with reasons, and nobody admitted who may not come. */
@Component
class VerdictCheck {

    private final ApplicationDesk applications;
    private final Delegations delegations;

    VerdictCheck(ApplicationDesk applications, Delegations delegations) {
        this.applications = applications;
        this.delegations = delegations;
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
    }

    /** An organisation that was removed from the event can only be refused. */
    private void mustBeWelcome(EventApplication about, List<RepresentativeVerdict> verdicts) {
        boolean onlyRefused = verdicts.stream().allMatch(v -> v.state() == RepresentativeState.REFUSED);
        if (!onlyRefused && delegations.standingOf(about) == EventStanding.REMOVED) {
            throw new VerdictsFaulty("review.fault.removed");
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

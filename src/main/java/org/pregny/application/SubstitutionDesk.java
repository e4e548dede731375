package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an organisation lets another of its people take the place of one: before the decision the slot simply changes
 * hands, afterwards a reviewer looks at the new person first, and only at the person (domain P2, substitute).
 */
@Service
@Transactional
public class SubstitutionDesk {

    private final ApplicationStore store;
    private final SubstitutionStore substitutions;
    private final SubstitutionCheck check;
    private final Substituting substituting;
    private final FurtherRequests requests;
    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final Clock clock;

    SubstitutionDesk(
            ApplicationStore store,
            SubstitutionStore substitutions,
            SubstitutionCheck check,
            Substituting substituting,
            FurtherRequests requests,
            ApplicationDesk desk,
            EventCatalogue catalogue,
            Clock clock) {
        this.store = store;
        this.substitutions = substitutions;
        this.check = check;
        this.substituting = substituting;
        this.requests = requests;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Names another person for the place of this one.
     *
     * @throws SubmissionFaulty with every fault found in what was typed
     * @throws SubstitutionRefused when the place cannot change hands, or not any more
     */
    public Substitution request(String accessKey, RepresentativeId former, RepresentativeEntry typed) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        ApplicationCase about = desk.caseOf(id);
        Representative leaving = about.person(former);
        mustBeReplaceable(about, leaving);
        RepresentativeEntry clean = Cleaning.clean(typed);
        check.check(about, clean);
        return application.state() == ApplicationState.DECIDED
                ? substituting.propose(about, leaving, clean)
                : substituting.exchange(about, leaving, clean);
    }

    /** Takes the request back: everybody keeps the place they have. A second time changes nothing. */
    public void takeBack(String accessKey, SubstitutionId id) {
        ApplicationId application = desk.caseBehind(accessKey).application().id();
        store.lock(application);
        Substitution asked = substitutions
                .find(id)
                .filter(s -> s.application().equals(application))
                .orElseThrow(ApplicationDesk::notFound);
        if (asked.isOpen()) {
            requests.end(asked, Substitution.State.TAKEN_BACK, Actor.APPLICANT);
        } else if (asked.state() != Substitution.State.TAKEN_BACK) {
            throw new SubstitutionRefused("application.substitution.settled");
        }
    }

    public Substitution substitution(SubstitutionId id) {
        return substitutions.find(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** All of an application, the oldest first. */
    public List<Substitution> of(ApplicationId application) {
        return substitutions.of(application);
    }

    /** Whether the place of this person can change hands now. */
    public boolean isReplaceable(ApplicationCase about, Representative person) {
        return isOpen(catalogue.event(about.application().event())) && holdsPlace(about, person) && !isAsked(person);
    }

    private void mustBeReplaceable(ApplicationCase about, Representative person) {
        if (!isOpen(catalogue.event(about.application().event()))) {
            throw new SubstitutionRefused("application.substitution.closed");
        }
        if (!holdsPlace(about, person)) {
            throw new SubstitutionRefused("application.substitution.noPlace");
        }
        if (isAsked(person)) {
            throw new SubstitutionRefused("application.substitution.asked");
        }
    }

    private boolean isOpen(Event event) {
        Instant now = clock.instant();
        return !event.isCancelled() && (!event.hasDays() || !now.isAfter(Deadlines.substitutionCloses(event)));
    }

    /** Whoever waits for a place has none to give: the line is not for sale. */
    private static boolean holdsPlace(ApplicationCase about, Representative person) {
        return switch (about.application().state()) {
            case ACCREDITATION_PENDING, LATE, UNDER_REVIEW, INFORMATION_REQUESTED ->
                person.state() == RepresentativeState.PENDING;
            case DECIDED -> person.state() == RepresentativeState.APPROVED;
            case FOCAL_POINT_PENDING, LAPSED, EVENT_CANCELLED, WITHDRAWN -> false;
        };
    }

    private boolean isAsked(Representative person) {
        return substitutions.of(person.application()).stream()
                .anyMatch(s -> s.isOpen() && s.former().equals(person.id()));
    }
}

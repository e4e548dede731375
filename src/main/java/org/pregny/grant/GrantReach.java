package org.pregny.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.accreditation.AwaitedAccreditations;
import org.pregny.application.AccreditedApplications;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.EventApplication;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.pass.AccreditationPasses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom an accreditation concerns: the applications that lean on it, for events of its process that are not over. */
@Service
@Transactional(readOnly = true)
public class GrantReach {

    private final AwaitedAccreditations organisations;
    private final AccreditedApplications applications;
    private final AccreditationPasses passes;
    private final GrantMailing mailing;
    private final EventCatalogue catalogue;
    private final Clock clock;

    GrantReach(
            AwaitedAccreditations organisations,
            AccreditedApplications applications,
            AccreditationPasses passes,
            GrantMailing mailing,
            EventCatalogue catalogue,
            Clock clock) {
        this.organisations = organisations;
        this.applications = applications;
        this.passes = passes;
        this.mailing = mailing;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What taking it away, for now or for good, would do at this moment. */
    public GrantEffect effect(AccreditationGrant grant) {
        Map<EventCode, List<EventApplication>> byEvent =
                applications(grant).stream().collect(Collectors.groupingBy(EventApplication::event));
        List<GrantEffect.Share> events = byEvent.entrySet().stream()
                .map(one -> at(catalogue.event(one.getKey()), one.getValue()))
                .filter(one -> !one.open().isEmpty() || one.people() + one.passes() > 0)
                .sorted((a, b) ->
                        a.event().code().text().compareTo(b.event().code().text()))
                .toList();
        int others = events.stream()
                .mapToInt(one -> one.open().size() + one.decided() + one.passes())
                .sum();
        return new GrantEffect(events, mailing.readersOf(grant) + others);
    }

    /** Undecided ones, and those in which somebody has a place. */
    List<EventApplication> applications(AccreditationGrant grant) {
        Instant now = clock.instant();
        List<EventCode> events = catalogue.eventsOf(catalogue.process(grant.process())).stream()
                .filter(event -> !event.isCancelled() && (!event.hasDays() || isToCome(event, now)))
                .map(Event::code)
                .toList();
        return applications.live(organisations.claimsOf(grant.organisation(), AccreditationBasis.SPECIAL), events);
    }

    private static boolean isToCome(Event event, Instant now) {
        return event.lastDay()
                .plusDays(1)
                .atStartOfDay(event.zone())
                .toInstant()
                .isAfter(now);
    }

    private GrantEffect.Share at(Event event, List<EventApplication> theirs) {
        List<ApplicationId> open = theirs.stream()
                .filter(a -> a.state().isWithReviewers())
                .map(EventApplication::id)
                .toList();
        List<Integer> placed = theirs.stream()
                .filter(a -> a.state() == ApplicationState.DECIDED)
                .map(a -> applications.placed(a.id()).size())
                .filter(people -> people > 0)
                .toList();
        Map<EventCode, Integer> counted =
                passes.open(theirs.stream().map(EventApplication::id).toList());
        return new GrantEffect.Share(
                event,
                open,
                placed.size(),
                placed.stream().mapToInt(Integer::intValue).sum(),
                counted.values().stream().mapToInt(Integer::intValue).sum());
    }
}

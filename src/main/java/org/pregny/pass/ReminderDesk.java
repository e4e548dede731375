package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangeDesk;
import org.pregny.application.Credential;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.ReminderTerms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever carries a live pass or a confirmation of the visit: once for each first day of the event. */
@Service
@Transactional
public class ReminderDesk {

    private final ReminderStore store;
    private final PassStore passes;
    private final ChangeDesk changes;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final ReminderTerms terms;
    private final Correspondence correspondence;
    private final Clock clock;

    ReminderDesk(
            ReminderStore store,
            PassStore passes,
            ChangeDesk changes,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            ReminderTerms terms,
            Correspondence correspondence,
            Clock clock) {
        this.store = store;
        this.passes = passes;
        this.changes = changes;
        this.applications = applications;
        this.catalogue = catalogue;
        this.terms = terms;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Whom to remind now; nobody while the date is not firm, before the reminder is due, and once the event has begun. */
    public List<RepresentativeId> unreminded(EventCode code) {
        Event event = catalogue.event(code);
        if (!isDue(event)) {
            return List.of();
        }
        Set<RepresentativeId> people = new LinkedHashSet<>(store.holders(code));
        people.addAll(changes.confirmedByLetter(code));
        people.removeAll(store.reminded(code, event.firstDay()));
        return List.copyOf(people);
    }

    /** Reminds these people, if they may still come; whoever was reminded of this day is not reminded again. */
    public void remind(List<RepresentativeId> people) {
        people.forEach(this::remind);
    }

    private void remind(RepresentativeId id) {
        changes.lockKnown(id);
        Representative person = applications.representative(id).orElseThrow(PassOffice::notFound);
        ApplicationCase about = applications.caseOf(person.application());
        Event event = catalogue.event(about.application().event());
        Optional<Pass> pass = passes.latest(id);
        if (event.isConfirmed() && mayCome(person, pass) && store.remember(id, event)) {
            correspondence.send(
                    new VisitReminder(person, about, event, catalogue.admittedBy(event), pass.orElse(null)));
        }
    }

    private boolean isDue(Event event) {
        Instant now = clock.instant();
        return event.isConfirmed()
                && !terms.remindAt(event).isAfter(now)
                && event.starts().isAfter(now);
    }

    private static boolean mayCome(Representative person, Optional<Pass> pass) {
        return person.state() == RepresentativeState.APPROVED
                && pass.map(Pass::isLive).orElse(person.credential() == Credential.LETTER);
    }
}

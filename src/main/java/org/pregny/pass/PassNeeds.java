package org.pregny.pass;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.pregny.application.IssuingDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeCase;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderCategory;
import org.springframework.stereotype.Component;

/** Gathers the facts on which the table {@code whoNeedsPass} decides (domain b3; seeds S0:77, S4:114). */
@Component
class PassNeeds {

    private final IssuingDesk issuing;
    private final EventCatalogue catalogue;

    PassNeeds(IssuingDesk issuing, EventCatalogue catalogue) {
        this.issuing = issuing;
        this.catalogue = catalogue;
    }

    Map<String, Object> factsFor(RepresentativeId id) {
        RepresentativeCase about = issuing.caseOf(id);
        Representative person = about.person();
        Event event = catalogue.event(about.application().event());
        return Map.of(
                "track", track(event, about.organisation().claim().category()),
                "approved", person.state() == RepresentativeState.APPROVED,
                "holdsGroundsPass", person.holdsGroundsPass(),
                "groundsPassSuffices", suffices(person.groundsPass(), event));
    }

    private String track(Event event, String category) {
        StakeholderCategory.Channel channel =
                catalogue.processOf(event).category(category).channel();
        return switch (channel) {
            case FORM -> "STAKEHOLDER";
            case MISSION -> "STATE";
            case OTHER -> "OTHER";
        };
    }

    /** Accepted at this event and valid to the last day of everything its pass would admit to. */
    private boolean suffices(Representative.GroundsPass held, Event event) {
        if (held == null || event.groundsPass() == null) {
            return false;
        }
        LocalDate lastDay = catalogue.admittedBy(event).stream()
                .map(Event::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(event.lastDay());
        return event.groundsPass().acceptedFrom().contains(held.dutyStation())
                && !held.expiresOn().isBefore(lastDay);
    }
}

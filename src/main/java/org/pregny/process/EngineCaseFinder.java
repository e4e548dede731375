package org.pregny.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.EventApplication;
import org.pregny.audit.CaseFinder;
import org.pregny.audit.CaseLine;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Wording;
import org.springframework.stereotype.Component;

/** Tells the audit room, which knows no other room, what the applications are. */
@Component
class EngineCaseFinder implements CaseFinder {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;

    EngineCaseFinder(ApplicationDesk applications, EventCatalogue catalogue) {
        this.applications = applications;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return applications.byNumber(number).stream().findFirst().map(a -> a.id().uuid());
    }

    @Override
    public List<CaseLine> latest(int limit) {
        Map<EventCode, Wording> titles =
                catalogue.events().stream().collect(Collectors.toMap(Event::code, Event::title));
        return applications.latest(limit).stream()
                .map(application -> line(application, titles.get(application.event())))
                .toList();
    }

    private static CaseLine line(EventApplication application, Wording event) {
        return new CaseLine(
                application.id().uuid(),
                application.number(),
                event,
                application.state().name(),
                application.submittedAt());
    }
}

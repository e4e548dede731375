package org.pregny.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pregny.event.Event;
import org.springframework.stereotype.Component;

/** Checks again, for the event as it is now, a passport that was found good when it was sent. */
@Component
class PassportReview {

    private final PassportSafe safe;
    private final VisaTerms terms;
    private final Clock clock;

    PassportReview(PassportSafe safe, VisaTerms terms, Clock clock) {
        this.safe = safe;
        this.terms = terms;
        this.clock = clock;
    }

    List<PassportFault> faults(VisaCase about) {
        Event event = about.event();
        LocalDate today = clock.instant().atZone(event.zone()).toLocalDate();
        PassportEntry entry = PassportEntry.of(safe.passport(about.request().id()));
        return PassportCheck.faults(entry, about.person(), event, terms, today);
    }
}

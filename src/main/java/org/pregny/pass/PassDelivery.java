package org.pregny.pass;

import java.time.Clock;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Credential;
import org.pregny.application.RepresentativeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Prints a pass and puts it into the outbox, each once. */
@Component
class PassDelivery {

    private final PassStore store;
    private final PassSheets sheets;
    private final FreshPasses fresh;
    private final PassPrinting printing;
    private final PassMailing mailing;
    private final ApplicationDesk applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PassDelivery(
            PassStore store,
            PassSheets sheets,
            FreshPasses fresh,
            PassPrinting printing,
            PassMailing mailing,
            ApplicationDesk applications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sheets = sheets;
        this.fresh = fresh;
        this.printing = printing;
        this.mailing = mailing;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    /** The representative's last pass, as a step of the same transaction made it or as it lies in the table. */
    Pass latest(RepresentativeId representative) {
        return fresh.latest(representative)
                .or(() -> store.latest(representative))
                .orElseThrow(PassOffice::notFound);
    }

    byte[] sheetOf(PassId id) {
        return sheets.of(id).orElseThrow(PassOffice::notFound);
    }

    /** Prints the pass once; the same bytes are sent ever after. */
    byte[] render(Pass pass) {
        return sheets.of(pass.id()).orElseGet(() -> {
            byte[] sheet = printing.print(pass);
            sheets.keep(pass.id(), sheet);
            return sheet;
        });
    }

    /** Once, and only what is good for something: a suspended pass stays here until it is cleared. */
    void send(Pass pass) {
        byte[] sheet = sheetOf(pass.id());
        if (pass.isLive() && pass.type().isNamed() && store.markSent(pass.id(), clock.instant())) {
            mailing.send(pass, sheet);
            if (pass.representative() != null) {
                applications.credentialSent(pass.application(), pass.representative(), Credential.PASS);
            }
            events.publishEvent(new PassEvent.PassSent(pass));
        }
        fresh.forget(pass);
    }
}

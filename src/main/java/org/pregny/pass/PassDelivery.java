package org.pregny.pass;

import java.time.Clock;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Credential;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Prints a pass and puts it into the outbox, each once. */
@Component
class PassDelivery {

    private final PassStore store;
    private final PassPrinting printing;
    private final PassMailing mailing;
    private final ApplicationDesk applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PassDelivery(
            PassStore store,
            PassPrinting printing,
            PassMailing mailing,
            ApplicationDesk applications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.printing = printing;
        this.mailing = mailing;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    /** Prints the pass once; the same bytes are sent ever after. */
    byte[] render(Pass pass) {
        return store.sheet(pass.id()).orElseGet(() -> {
            byte[] sheet = printing.print(pass);
            store.print(pass.id(), sheet);
            return sheet;
        });
    }

    /** Once, and only what is good for something: a suspended pass stays here until it is cleared. */
    void send(Pass pass) {
        byte[] sheet = store.sheet(pass.id()).orElseThrow(PassOffice::notFound);
        if (pass.isLive() && pass.type().isNamed() && store.markSent(pass.id(), clock.instant())) {
            mailing.send(pass, sheet);
            if (pass.representative() != null) {
                applications.credentialSent(pass.representative(), Credential.PASS);
            }
            events.publishEvent(new PassEvent.PassSent(pass));
        }
    }
}

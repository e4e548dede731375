package org.pregny.application;

import java.time.Instant;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.Extension;
import org.springframework.stereotype.Component;

/** Gives nominated people who have not answered yet the longer time that an organiser granted, and tells them. */
@Component
class LongerNominations {

    private final WaitingStore store;
    private final Nominations nominations;
    private final WaitingDesk waiting;
    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final WaitingProcess process;

    LongerNominations(
            WaitingStore store,
            Nominations nominations,
            WaitingDesk waiting,
            ApplicationDesk desk,
            EventCatalogue catalogue,
            WaitingProcess process) {
        this.store = store;
        this.nominations = nominations;
        this.waiting = waiting;
        this.desk = desk;
        this.catalogue = catalogue;
        this.process = process;
    }

    void deadlineExtended(Extension extension) {
        if (extension.deadline() != Deadline.CONFIRMATION) {
            return;
        }
        Event event = catalogue.event(extension.event());
        for (WaitingLine line : store.list(event.code(), RepresentativeState.OFFERED)) {
            ApplicationCase about = desk.caseOf(line.application());
            if (extension.isFor(about.organisation().name())) {
                extend(line.representative(), nominations.answerBefore(about, event));
            }
        }
    }

    private void extend(RepresentativeId id, Instant answerBefore) {
        boolean longer = store.lock(id)
                .filter(r -> r.state() == RepresentativeState.OFFERED && answerBefore.isAfter(r.offerDueAt()))
                .isPresent();
        if (longer) {
            store.move(id, RepresentativeState.OFFERED, answerBefore);
            process.waitingMoved(id, answerBefore);
            waiting.sendOffer(id);
        }
    }
}

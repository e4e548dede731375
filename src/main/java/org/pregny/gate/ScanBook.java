package org.pregny.gate;

import java.time.Instant;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters a scan: its row, its line in the trail, and who went through for whoever counts people. */
@Component
class ScanBook {

    private final ScanStore store;
    private final ObjectProvider<Passages> passages;
    private final ApplicationEventPublisher events;

    ScanBook(ScanStore store, ObjectProvider<Passages> passages, ApplicationEventPublisher events) {
        this.store = store;
        this.passages = passages;
        this.events = events;
    }

    void enter(ScanResult result, ScanPlace place, Pass pass, Instant receivedAt) {
        store.add(result, place, receivedAt);
        tell(result, place, pass);
    }

    /** For whoever writes the rows himself, many at once. Of whom nobody knows, nobody is counted. */
    void tell(ScanResult result, ScanPlace place, Pass pass) {
        events.publishEvent(new ScanEvent(result, pass, place.actor()));
        if (result.verdict().isPassage()) {
            wentThrough(result, place, pass);
        }
    }

    /** By the verdict, or because two people let somebody in against it. */
    void wentThrough(ScanResult result, ScanPlace place, Pass pass) {
        if (pass != null) {
            passages.orderedStream().forEach(told -> told.passed(result, pass, place.zone()));
        }
    }
}

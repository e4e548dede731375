package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.pregny.gate.Passages.Passed;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Enters a scan: its row, its line in the trail, and who went through for whoever counts people. */
@Component
class ScanBook {

    private final ScanStore store;
    private final Supplier<List<Passages>> listeners;
    private final ApplicationEventPublisher events;

    ScanBook(ScanStore store, ObjectProvider<Passages> passages, ApplicationEventPublisher events) {
        this.store = store;
        this.listeners = SingletonSupplier.of(() -> passages.orderedStream().toList());
        this.events = events;
    }

    void enter(ScanResult result, ScanPlace place, Pass pass, Instant receivedAt) {
        store.add(result, place, receivedAt);
        say(result, place, pass);
        if (result.verdict().isPassage() && pass != null) {
            wentThrough(List.of(new Passed(result, pass, place.zone())));
        }
    }

    /** For whoever writes the rows himself, many at once. */
    void tell(List<ToldScan> all) {
        all.forEach(told -> say(told.result(), told.place(), told.pass()));
        wentThrough(all.stream()
                .filter(ToldScan::wentThrough)
                .map(told -> new Passed(told.result(), told.pass(), told.place().zone()))
                .toList());
    }

    private void say(ScanResult result, ScanPlace place, Pass pass) {
        events.publishEvent(new ScanEvent(result, pass, place.actor()));
    }

    private void wentThrough(List<Passed> passages) {
        listeners.get().forEach(told -> told.passed(passages));
    }
}

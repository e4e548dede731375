package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.pregny.gate.Passages.Passed;
import org.pregny.kernel.Together;
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
    private final Together together;
    private final ApplicationEventPublisher events;

    ScanBook(ScanStore store, ObjectProvider<Passages> passages, Together together, ApplicationEventPublisher events) {
        this.store = store;
        this.together = together;
        this.listeners = SingletonSupplier.of(() -> passages.orderedStream().toList());
        this.events = events;
    }

    /** All of it in one exchange with the database. */
    void enter(ScanResult result, ScanPlace place, Pass pass, Instant receivedAt) {
        together.gather(() -> {
            store.add(result, place, receivedAt);
            if (result.verdict().isPassage() && pass != null) {
                wentThrough(List.of(new Passed(result, pass, place.zone())));
            }
            say(result, place, pass);
        });
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

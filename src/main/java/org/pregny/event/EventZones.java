package org.pregny.event;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.pregny.kernel.MachineTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The zone in which each event takes place, kept: lists that speak of today ask on every page, and events hardly ever
 * move. A change made on this machine is known at once. For one made on another, what is older than half a minute is read
 * anew behind whoever asks, who does not wait for it; after five minutes he does.
 */
@Component
public class EventZones {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration BELIEVED = Duration.ofMinutes(5);

    private final LoadingCache<String, Map<EventCode, ZoneId>> zones;

    EventZones(EventCatalogue catalogue, MachineTime machine) {
        this.zones = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(machine.now().toEpochMilli()))
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(BELIEVED)
                .build(all ->
                        catalogue.events().stream().collect(Collectors.toUnmodifiableMap(Event::code, Event::zone)));
    }

    /** Of every event in the catalogue. */
    public Map<EventCode, ZoneId> all() {
        return zones.get("all");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void announced(EventAnnounced event) {
        zones.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void edited(EventEdited event) {
        zones.invalidateAll();
    }
}

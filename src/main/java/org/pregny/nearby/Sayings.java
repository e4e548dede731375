package org.pregny.nearby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pregny.device.Device;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passages of devices that are out of our reach, carried here by a neighbour that is not: told to the other devices of the
 * event as they were signed, and taken for nothing more.
 */
@Service
@Transactional
public class Sayings {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration UNSETTLED = Duration.ofSeconds(15);

    private final SayingStore store;
    private final DeviceOffice devices;
    private final Clock clock;

    Sayings(SayingStore store, DeviceOffice devices, Clock clock) {
        this.store = store;
        this.devices = devices;
        this.clock = clock;
    }

    /** What was carried here since, and what to ask for next. */
    public record Answer(long next, List<Saying> sayings) {}

    /** What no device in use of the same event has signed is dropped, and what is known is known. */
    public void carry(Device bearer, List<Saying> carried) {
        EventCode event = bearer.assignment().event();
        List<Device> inUse = devices.inUseAt(event);
        Instant now = clock.instant();
        store.forgetBefore(now.minus(KEPT));
        carried.stream()
                .filter(saying -> isSigned(saying, event, inUse))
                .filter(saying -> !store.isKnown(event, saying))
                .forEach(saying -> store.add(event, saying, now));
    }

    @Transactional(readOnly = true)
    public Answer since(Device device, long number) {
        Instant unsettled = clock.instant().minus(UNSETTLED);
        List<SayingStore.Numbered> found = store.since(device.assignment().event(), number, unsettled);
        long next = found.stream().mapToLong(SayingStore.Numbered::number).reduce(number, Math::max);
        return new Answer(next, found.stream().map(SayingStore.Numbered::saying).toList());
    }

    private static boolean isSigned(Saying saying, EventCode event, List<Device> inUse) {
        DeviceId by = saying.saidAt(event);
        return inUse.stream().filter(device -> device.id().equals(by)).anyMatch(device -> device.key()
                .holds(saying.passage(), saying.signature()));
    }
}

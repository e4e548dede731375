package org.pregny.nearby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.device.Device;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.pass.EventSeal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings devices of one event together, so that they can speak to each other when we are out of reach: tells each who
 * the others are, and hands on what they ask each other to connect by. Nothing that they say to each other comes here.
 */
@Service
public class Neighbourhood {

    /** Who has not called for so long is not there to answer. */
    private static final Duration PRESENT = Duration.ofSeconds(60);

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DeviceOffice devices;
    private final EventCatalogue catalogue;
    private final SignalStore signals;
    private final EventSeal seal;
    private final Clock clock;

    Neighbourhood(DeviceOffice devices, EventCatalogue catalogue, SignalStore signals, EventSeal seal, Clock clock) {
        this.devices = devices;
        this.catalogue = catalogue;
        this.signals = signals;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What a device is told.
     *
     * @param roster signed with the event's key; null when the device knows it
     * @param present the others of its event that have called lately
     * @param signals for it, from others of its event that are in use
     */
    public record Answer(byte[] roster, List<String> present, List<Signal> signals) {}

    /** Hands on what the device sends and tells what there is for it; what is for nobody of its event is for nobody. */
    @Transactional
    public Answer meet(Device device, String mark, List<Signal> sent) {
        EventCode code = device.assignment().event();
        Map<DeviceId, Device> inUse = devices.inUseAt(code).stream()
                .collect(Collectors.toMap(Device::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        Instant now = clock.instant();
        if (!sent.isEmpty()) {
            signals.forgetBefore(now.minus(KEPT));
            sent.stream()
                    .filter(signal -> inUse.containsKey(signal.peer()))
                    .forEach(signal -> signals.put(code, device.id(), signal, now));
        }
        List<Signal> received = signals.take(code, device.id(), now.minus(KEPT)).stream()
                .filter(signal -> inUse.containsKey(signal.peer()))
                .toList();
        return new Answer(roster(code, inUse, mark, now), present(device, inUse, now), received);
    }

    private byte[] roster(EventCode code, Map<DeviceId, Device> inUse, String mark, Instant now) {
        Event event = catalogue.event(code);
        Roster roster = Roster.of(event, List.copyOf(inUse.values()));
        return roster.mark().equals(mark) ? null : seal.seal(code, Roster.CONTENT_TYPE, roster.issued(now));
    }

    private static List<String> present(Device self, Map<DeviceId, Device> inUse, Instant now) {
        return inUse.values().stream()
                .filter(device -> !device.id().equals(self.id()))
                .filter(device -> device.pulse() != null && device.pulse().at().isAfter(now.minus(PRESENT)))
                .map(device -> device.id().toString())
                .toList();
    }
}

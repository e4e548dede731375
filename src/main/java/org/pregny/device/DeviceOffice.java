package org.pregny.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.MachineTime;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where devices are made, sent to another gate, given a PIN and put out of use; each learns of it with its next call. */
@Service
@Transactional
public class DeviceOffice {

    private static final Duration FARTHEST = Duration.ofDays(36_500);

    private final DeviceStore store;
    private final PostingStore postings;
    private final EventCatalogue catalogue;
    private final Entropy entropy;
    private final Clock clock;
    private final MachineTime machine;
    private final ApplicationEventPublisher events;

    DeviceOffice(
            DeviceStore store,
            PostingStore postings,
            EventCatalogue catalogue,
            Entropy entropy,
            Clock clock,
            MachineTime machine,
            ApplicationEventPublisher events) {
        this.store = store;
        this.postings = postings;
        this.catalogue = catalogue;
        this.entropy = entropy;
        this.clock = clock;
        this.machine = machine;
        this.events = events;
    }

    public Device make(String name, Assignment assignment, Actor actor) {
        known(assignment);
        Instant now = clock.instant();
        DeviceId id = new DeviceId(entropy.nextId());
        Device made =
                new Device(id, name, assignment, 1, DeviceState.WAITING, null, null, null, null, now, null, null, -1);
        store.add(made, actor);
        postings.add(id, made.version(), assignment, now);
        events.publishEvent(new DeviceEvent(DeviceEvent.MADE, made, actor));
        return made;
    }

    @Transactional(readOnly = true)
    public Device device(DeviceId id) {
        return store.find(id).orElseThrow(() -> new NotFound("device.notFound"));
    }

    @Transactional(readOnly = true)
    public List<Device> devices() {
        return store.all();
    }

    /** The devices of an event that a phone has claimed and nobody has put out of use. */
    @Transactional(readOnly = true)
    public List<Device> inUseAt(EventCode event) {
        return store.inUseAt(event);
    }

    /** Where it stood, and when. */
    @Transactional(readOnly = true)
    public Postings postingsOf(DeviceId id) {
        return postings.of(id);
    }

    /** To another gate, event, purpose or way; the same again changes nothing. */
    public Device switchTo(DeviceId id, Assignment assignment, Actor actor) {
        Device device = inUse(id);
        known(assignment);
        if (device.assignment().equals(assignment)) {
            return device;
        }
        store.switchTo(id, assignment);
        postings.add(id, device.version() + 1, assignment, clock.instant());
        return told(id, DeviceEvent.SWITCHED, actor);
    }

    /** Four to eight digits, or none to open its settings again. */
    public Device setPin(DeviceId id, String pin, Actor actor) {
        inUse(id);
        store.setPin(id, pin.isEmpty() ? null : DevicePin.of(pin, entropy));
        return told(id, DeviceEvent.PIN_SET, actor);
    }

    /** For good: with its next call it is told to forget all it knows. */
    public void revoke(DeviceId id, Actor actor) {
        if (locked(id).isRevoked()) {
            return;
        }
        store.revoke(id, clock.instant());
        told(id, DeviceEvent.REVOKED, actor);
    }

    /**
     * Notes how a device fares.
     *
     * @param itsClock milliseconds since 1970 by the device, or null; real time, also in a rehearsal
     */
    public void feel(Device device, Long itsClock, int waiting, long snapshot) {
        store.felt(device.id(), new Pulse(clock.instant(), skew(itsClock), waiting, snapshot));
    }

    private Duration skew(Long itsClock) {
        if (itsClock == null) {
            return null;
        }
        long limit = FARTHEST.toMillis();
        long behind = Math.max(0, Math.min(itsClock, 2 * limit)) - machine.now().toEpochMilli();
        return Duration.ofMillis(Math.max(-limit, Math.min(behind, limit)));
    }

    private void known(Assignment assignment) {
        catalogue
                .event(assignment.event())
                .accessPoint(assignment.gate())
                .orElseThrow(() -> new NotFound("device.place.notFound"));
    }

    private Device told(DeviceId id, String action, Actor actor) {
        Device device = device(id);
        events.publishEvent(new DeviceEvent(action, device, actor));
        return device;
    }

    private Device inUse(DeviceId id) {
        Device device = locked(id);
        if (device.isRevoked()) {
            throw DeviceRefused.revoked();
        }
        return device;
    }

    private Device locked(DeviceId id) {
        return store.lock(id).orElseThrow(() -> new NotFound("device.notFound"));
    }
}

package org.pregny.occurrence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.RevocationDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where pass officers and organisers look at what was doubtful at the gates, and settle it. */
@Service
@Transactional
public class OccurrenceBook {

    public static final int LONGEST_NOTE = 2000;
    private static final int SETTLED_SHOWN = 50;

    private final OccurrenceStore store;
    private final SightingStore sightings;
    private final OccurrenceProcess process;
    private final WalkingTimes walkingTimes;
    private final PassOffice passes;
    private final RevocationDesk revocations;
    private final DeviceOffice devices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OccurrenceBook(
            OccurrenceStore store,
            SightingStore sightings,
            OccurrenceProcess process,
            WalkingTimes walkingTimes,
            PassOffice passes,
            RevocationDesk revocations,
            DeviceOffice devices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sightings = sightings;
        this.process = process;
        this.walkingTimes = walkingTimes;
        this.passes = passes;
        this.revocations = revocations;
        this.devices = devices;
        this.clock = clock;
        this.events = events;
    }

    /** Those that are not settled, the overdue first. */
    public List<Occurrence> unsettled() {
        return store.unsettled();
    }

    public List<Occurrence> lastSettled() {
        return store.lastSettled(SETTLED_SHOWN);
    }

    public Occurrence occurrence(OccurrenceId id) {
        return store.find(id).orElseThrow(() -> new NotFound("occurrence.notFound"));
    }

    /** The scans of a case in the order in which they happened. */
    public List<Sighting> sightings(OccurrenceId id) {
        return sightings.of(id);
    }

    /** The ways from sighting to sighting, where the gate is another. */
    public List<Walk> walks(OccurrenceId id) {
        return Walk.through(sightings.of(id), walkingTimes);
    }

    public Optional<Pass> passOf(Occurrence occurrence) {
        return Optional.ofNullable(occurrence.pass()).map(passes::pass);
    }

    /** With a note, once; a pass can be blocked only while it still opens gates. */
    public void settle(OccurrenceId id, OccurrenceOutcome outcome, String typedNote, Actor who) {
        Occurrence before = occurrence(id);
        String note = CleanText.lines(typedNote);
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw OccurrenceRefused.noNote(LONGEST_NOTE);
        }
        if (outcome == OccurrenceOutcome.PASS_BLOCKED && !isBlockable(before)) {
            throw OccurrenceRefused.notBlockable();
        }
        if (outcome == OccurrenceOutcome.DEVICE_RETIRED && deviceOf(before).isEmpty()) {
            throw OccurrenceRefused.noDevice();
        }
        if (!store.settle(id, outcome, note, who.name(), clock.instant())) {
            throw OccurrenceRefused.settledAlready();
        }
        publish(OccurrenceEvent.SETTLED, occurrence(id), who);
        process.settled(id, outcome);
    }

    /** The photo on the pass that a case is about. */
    public Optional<byte[]> photoOf(OccurrenceId id) {
        return passOf(occurrence(id)).flatMap(pass -> passes.photoOf(pass.id()));
    }

    public boolean isBlockable(Occurrence occurrence) {
        return passOf(occurrence).filter(Pass::isLive).isPresent();
    }

    /** Blocks the pass at once; an organiser who is not the one who settled this decides on it (domain b4, four eyes). */
    public void block(OccurrenceId id) {
        Occurrence settled = occurrence(id);
        Authority by = Authority.officer(Actor.staff(settled.settledBy()));
        if (isBlockable(settled)) {
            revocations.propose(
                    settled.pass(), PassReason.of(PassCause.MISUSE, by).noting(settled.note()));
        }
    }

    /** The device that a case is about, while it is known. */
    public Optional<Device> deviceOf(Occurrence occurrence) {
        return Optional.ofNullable(occurrence.device()).flatMap(id -> devices.devices().stream()
                .filter(device -> device.id().toString().equals(id) && !device.isRevoked())
                .findFirst());
    }

    /** What devices are called, by their ids. */
    public Map<String, String> deviceNames() {
        return devices.devices().stream()
                .collect(Collectors.toMap(device -> device.id().toString(), Device::name));
    }

    /** The device is let in no more. */
    public void retireDevice(OccurrenceId id) {
        Occurrence settled = occurrence(id);
        deviceOf(settled).ifPresent(device -> devices.revoke(device.id(), Actor.staff(settled.settledBy())));
    }

    /** What was collected during the day is a case from now on. */
    public void openDayReview(OccurrenceId id) {
        store.openForReview(id);
    }

    /** Marks a case that nobody has settled in time, once. */
    public void escalate(OccurrenceId id) {
        if (store.escalate(id, clock.instant())) {
            publish(OccurrenceEvent.OVERDUE, occurrence(id), Actor.SYSTEM);
        }
    }

    private void publish(String step, Occurrence occurrence, Actor who) {
        UUID about = passOf(occurrence).map(Pass::caseId).orElse(null);
        events.publishEvent(new OccurrenceEvent(step, occurrence, about, who));
    }
}

package org.pregny.device;

import java.time.Instant;
import java.util.Set;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DeviceDirectory;

/**
 * A phone or a fixed scanner at one access point of one event.
 *
 * @param name as people call it: Pregny 1
 * @param version grows with each change of what it is told to do
 * @param key null until its phone has claimed it, as {@code model} and {@code appVersion}
 * @param pin null where its settings are open
 * @param pulse null until it has called
 * @param events the number of the versions of events ({@link EventCatalogue#NUMBER}) when it was looked up; -1 if nobody asked
 */
public record Device(
        DeviceId id,
        String name,
        Assignment assignment,
        int version,
        DeviceState state,
        DeviceKey key,
        String model,
        String appVersion,
        DevicePin pin,
        Instant madeAt,
        Instant claimedAt,
        Pulse pulse,
        long events)
        implements DeviceDirectory.Known {

    private static final int TOLD_APART_BY = 8;

    /** Names may be given twice, so the beginning of the id stands with it. */
    @Override
    public String getName() {
        return name + " " + id.toString().substring(0, TOLD_APART_BY);
    }

    @Override
    public Set<String> calls() {
        return assignment.profile().calls();
    }

    public Actor actor() {
        return Actor.device(getName());
    }

    public boolean isWaiting() {
        return state == DeviceState.WAITING;
    }

    public boolean isActive() {
        return state == DeviceState.ACTIVE;
    }

    public boolean isRevoked() {
        return state == DeviceState.REVOKED;
    }
}

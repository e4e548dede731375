package org.pregny.device.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.pregny.device.Device;
import org.pregny.device.DevicePin;
import org.pregny.device.DeviceProfile;
import org.pregny.device.Ways;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.kernel.Wording;

/**
 * What a device is to do, with what it shows of its place.
 *
 * @param gate null where a change of the event has taken it away
 * @param gossip whether it is told who went through other gates
 * @param maxAgeSeconds after which its list is too old to open by without a second look
 * @param rehearsal the rehearsal's time at the venue, or null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StateAnswer(
        String device,
        String name,
        int version,
        DeviceProfile profile,
        EventView event,
        GateView gate,
        Ways direction,
        OffsetDateTime rehearsal,
        Instant serverTime,
        DevicePin pin,
        boolean gossip,
        long maxAgeSeconds,
        boolean wipe) {

    /** The event that a device is for. */
    record EventView(String code, int number, Wording title, String zone) {}

    /** Where a device stands. */
    record GateView(String code, AccessPoint.Kind kind, String zone, Wording name) {}

    static StateAnswer of(Device device, Event event, AccessPoint gate, Instant now, boolean rehearsed) {
        return new StateAnswer(
                device.id().toString(),
                device.name(),
                device.version(),
                device.assignment().profile(),
                new EventView(
                        event.code().text(),
                        event.number(),
                        event.title(),
                        event.zone().getId()),
                gate == null ? null : new GateView(gate.code(), gate.kind(), gate.zone(), gate.name()),
                device.assignment().ways(),
                rehearsed ? now.atZone(event.zone()).toOffsetDateTime() : null,
                now,
                device.pin(),
                true,
                event.gateTerms().maxAge().toSeconds(),
                false);
    }
}

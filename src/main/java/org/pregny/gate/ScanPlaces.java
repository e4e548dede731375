package org.pregny.gate;

import java.util.List;
import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Wording;
import org.springframework.stereotype.Component;

/** Knows the place of a scan, with what lets in there. */
@Component
class ScanPlaces {

    private final EventCatalogue catalogue;
    private final GatePlans plans;

    ScanPlaces(EventCatalogue catalogue, GatePlans plans) {
        this.catalogue = catalogue;
        this.plans = plans;
    }

    AccessPoint gate(String code) {
        return catalogue.accessPoint(code).orElseThrow(() -> new NotFound("gate.notFound"));
    }

    /** A gate's own page. */
    ScanPlace at(String gate, Actor actor) {
        return new ScanPlace(plans.of(gate(gate)), gate, null, null, actor);
    }

    /** Where the device stands now; nowhere if a change of its event has taken the access point away. */
    ScanPlace of(Device device) {
        Assignment now = device.assignment();
        AccessPoint gate =
                catalogue.event(now.event()).accessPoint(now.gate()).orElseThrow(() -> new NotFound("gate.notFound"));
        return place(device, now, gate);
    }

    /** Where the device stood once: what happened there is kept even if there is no such access point any more. */
    ScanPlace of(Device device, Assignment then) {
        Event event = catalogue.event(then.event());
        return place(device, then, event.accessPoint(then.gate()).orElseGet(() -> gone(then.gate())));
    }

    private ScanPlace place(Device device, Assignment assignment, AccessPoint gate) {
        return new ScanPlace(
                plans.of(gate, assignment.event()),
                device.id().toString(),
                assignment.event(),
                device.id(),
                device.actor());
    }

    private static AccessPoint gone(String code) {
        return new AccessPoint(code, AccessPoint.Kind.GATE, code, Wording.of(code), List.of(), List.of());
    }
}

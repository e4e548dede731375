package org.pregny.gate;

import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.event.AccessPoint;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventsInHand;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Knows the place of a scan, with what lets in there. */
@Component
class ScanPlaces {

    private final EventCatalogue catalogue;
    private final EventsInHand events;
    private final GatePlans plans;

    ScanPlaces(EventCatalogue catalogue, EventsInHand events, GatePlans plans) {
        this.catalogue = catalogue;
        this.events = events;
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
        return place(device, now, plans.of(now.gate(), now.event(), events.events(device.events())));
    }

    /** Where the device stood once. */
    ScanPlace of(Device device, Assignment then) {
        return place(device, then, plans.ofOnce(then.gate(), then.event()));
    }

    private static ScanPlace place(Device device, Assignment assignment, GatePlan plan) {
        GatePlan here = assignment.profile().isAttended() ? plan : plan.withoutGuard();
        return new ScanPlace(here, device.id().toString(), assignment.event(), device.id(), device.actor());
    }
}

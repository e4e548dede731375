package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the passes of a kit, all or none. */
@Component
class KitMaking {

    private final KitStore store;
    private final FirstPass firstPass;
    private final EventCatalogue catalogue;
    private final KitTerms terms;
    private final KitProcess process;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KitMaking(
            KitStore store,
            FirstPass firstPass,
            EventCatalogue catalogue,
            KitTerms terms,
            KitProcess process,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.firstPass = firstPass;
        this.catalogue = catalogue;
        this.terms = terms;
        this.process = process;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    EmergencyKit make(KitOrder order, Actor by) {
        mustTakePlace(order);
        EmergencyKit kit = kit(order, by);
        store.add(kit, order.submission());
        PassReason reason = PassReason.of(PassCause.OUTAGE, Authority.officer(by));
        for (int running = 1; running <= kit.size(); running++) {
            store.add(
                    kit.id(), running, firstPass.of(pass(kit, running), reason).id());
        }
        events.publishEvent(new KitEvent.KitMade(kit, by));
        process.made(kit.id(), forgetAt(kit));
        return kit;
    }

    private Instant forgetAt(EmergencyKit kit) {
        return kit.day()
                .plusDays(1L + terms.forgetDays())
                .atStartOfDay(catalogue.event(kit.event()).zone())
                .toInstant();
    }

    /** A day that is over needs no passes either. */
    private void mustTakePlace(KitOrder order) {
        catalogue.hold(order.event());
        Event event = catalogue.event(order.event());
        boolean itsDay = event.takesPlaceOn(order.day())
                && !order.day().isBefore(clock.instant().atZone(event.zone()).toLocalDate());
        if (!itsDay) {
            throw new KitRefused("pass.kit.fault.day");
        }
    }

    private EmergencyKit kit(KitOrder order, Actor by) {
        return new EmergencyKit(
                entropy.nextId(),
                order.event(),
                store.nextNumber(order.event()),
                order.day(),
                order.size(),
                order.language(),
                by.name(),
                clock.instant(),
                null,
                null);
    }

    private static PassOrder pass(EmergencyKit kit, int running) {
        Holder holder = Holder.nobody(kit.label(running));
        return new PassOrder(
                PassType.EMERGENCY_PASS,
                null,
                null,
                null,
                kit.event(),
                kit.language(),
                holder,
                kit.day(),
                SegmentSet.WHOLE);
    }
}

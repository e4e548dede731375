package org.pregny.pass;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of kits by themselves. Those whose day is no day of their event any more are void: they are paper in a
 * box, so nothing replaces them, and the officer makes another. Who got their passes is forgotten after a while.
 */
@Service
@Transactional
public class KitFollowing {

    private final KitStore store;
    private final KitEntryStore entries;
    private final PassStore passes;
    private final PassLife life;
    private final EventCatalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KitFollowing(
            KitStore store,
            KitEntryStore entries,
            PassStore passes,
            PassLife life,
            EventCatalogue catalogue,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.entries = entries;
        this.passes = passes;
        this.life = life;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    /** The days of the event's kits that could still be used. */
    public List<LocalDate> daysOfKits(EventCode code) {
        return usable(catalogue.event(code)).map(EmergencyKit::day).toList();
    }

    /** Lets the kits of an event follow it; what is void already is left alone. */
    public void follow(EventCode code) {
        catalogue.hold(code);
        Event event = catalogue.event(code);
        usable(event).filter(kit -> !event.takesPlaceOn(kit.day())).toList().forEach(kit -> voidKit(kit, event));
    }

    /** Forgets who got the passes of a kit; what is forgotten already is left alone. */
    public void forgetHolders(UUID id) {
        store.lock(id).ifPresent(kit -> {
            entries.forget(kit.id());
            events.publishEvent(new KitEvent.KitHoldersForgotten(kit));
        });
    }

    private Stream<EmergencyKit> usable(Event event) {
        LocalDate today = clock.instant().atZone(event.zone()).toLocalDate();
        return store.openOf(event.code(), today).stream();
    }

    private void voidKit(EmergencyKit kit, Event event) {
        store.lock(kit.id()).filter(locked -> !locked.isClosed()).ifPresent(locked -> {
            PassCause cause = event.isCancelled() ? PassCause.EVENT_CANCELLED : PassCause.EVENT_MOVED;
            PassReason reason = PassReason.of(cause, Authority.SYSTEM);
            store.passesOf(kit.id()).stream()
                    .flatMap(pass -> passes.lock(pass).stream())
                    .filter(pass -> pass.state().mayBecome(PassState.REVOKED))
                    .forEach(pass -> life.change(pass, PassState.REVOKED, reason));
            store.close(kit.id(), cause, Actor.SYSTEM.name(), clock.instant());
            events.publishEvent(new KitEvent.KitVoided(kit, cause));
        });
    }
}

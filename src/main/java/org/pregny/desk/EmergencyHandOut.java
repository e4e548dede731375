package org.pregny.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.HandOut;
import org.pregny.pass.KitPlace;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Service;

/**
 * A one-day pass out of the outage kit, handed to somebody whose document was seen, written down at once and not only on
 * paper (domain b1, system failure; K21).
 */
@Service
public class EmergencyHandOut {

    private final EmergencyKits kits;
    private final EventCatalogue catalogue;
    private final Clock clock;

    EmergencyHandOut(EmergencyKits kits, EventCatalogue catalogue, Clock clock) {
        this.kits = kits;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Where this pass lies; empty for any other kind of pass. */
    public Optional<KitPlace> placeOf(PassId pass) {
        return kits.placeOf(pass);
    }

    /** Only on its day, and only once: who got it is corrected in the list of the kit. */
    public void handOut(PassId pass, Holder holder, Actor officer) {
        KitPlace place = placeOf(pass).orElseThrow(DeskRefused::notEmergency);
        boolean itsDay = place.kit()
                .day()
                .equals(clock.instant()
                        .atZone(catalogue.event(place.kit().event()).zone())
                        .toLocalDate());
        if (!itsDay || place.kit().isClosed()) {
            throw DeskRefused.notItsDay();
        }
        if (place.number().entry() != null) {
            throw DeskRefused.handedOut();
        }
        HandOut out = new HandOut(
                holder.name(),
                holder.organisation(),
                holder.document(),
                holder.lastFour(),
                clock.instant(),
                officer.name());
        kits.write(place.kit().id(), List.of(place.line(out)), officer);
    }

    /** Who gets it, as read in the document. */
    public record Holder(String name, String organisation, DocumentType document, String lastFour) {}
}

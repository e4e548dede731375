package org.pregny.gate;

import java.util.Optional;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.PhotoDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Small photos for devices: of passes that admit to their event, and never of people who are protected. */
@Service
@Transactional(readOnly = true)
public class FacesAtTheGate {

    private final PassOffice passes;
    private final EventCatalogue catalogue;
    private final ParticularsDesk particulars;
    private final PhotoDesk photos;

    FacesAtTheGate(PassOffice passes, EventCatalogue catalogue, ParticularsDesk particulars, PhotoDesk photos) {
        this.passes = passes;
        this.catalogue = catalogue;
        this.particulars = particulars;
        this.photos = photos;
    }

    /** Of a pass that is not for this event, a device knows nothing. */
    public Optional<byte[]> smallPhoto(EventCode event, PassId id) {
        Pass pass = passes.pass(id);
        if (!catalogue.admitting(event).contains(pass.event())) {
            throw new NotFound("gate.pass.notFound");
        }
        return isProtected(pass)
                ? Optional.empty()
                : Optional.ofNullable(pass.holder().photo()).flatMap(photos::smallPhoto);
    }

    private boolean isProtected(Pass pass) {
        return pass.representative() != null && particulars.isProtected(pass.representative());
    }
}

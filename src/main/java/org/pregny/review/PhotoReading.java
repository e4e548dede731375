package org.pregny.review;

import java.time.Clock;
import java.util.UUID;
import org.pregny.application.PhotoDesk;
import org.pregny.application.SubmittedPhoto;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reviewers look at photos that were handed in. Whoever has the case open sees them with it, and the look at the case
 * stands in the audit trail already; any other look stands there by itself.
 */
@Service
@Transactional
public class PhotoReading {

    private final PhotoDesk photos;
    private final CaseRecordStore store;
    private final NameVeils veils;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PhotoReading(
            PhotoDesk photos, CaseRecordStore store, NameVeils veils, Clock clock, ApplicationEventPublisher events) {
        this.photos = photos;
        this.store = store;
        this.veils = veils;
        this.clock = clock;
        this.events = events;
    }

    /** A JPEG; what nobody has submitted is not there. */
    public byte[] photo(UUID id, Actor reader) {
        SubmittedPhoto photo = photos.submitted(id).orElseThrow(() -> new NotFound("review.photo.notFound"));
        if (veils.hides(photo.application(), photo.person(), reader.name())) {
            throw new PhotoVeiled();
        }
        boolean open = store.look(photo.application(), reader.name())
                .filter(look -> look.isGoingOn(clock.instant()))
                .isPresent();
        if (!open) {
            events.publishEvent(new PhotoRead(photo.application(), id, reader));
        }
        return photo.jpeg();
    }
}

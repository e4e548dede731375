package org.pregny.application;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says whether what an application refers to by its id has really been taken in. */
@Component
class Attached {

    private final PhotoStore photos;
    private final ObjectProvider<DocumentShelf> shelves;

    Attached(PhotoStore photos, ObjectProvider<DocumentShelf> shelves) {
        this.photos = photos;
        this.shelves = shelves;
    }

    boolean photo(String id) {
        return isThere(id, photos::isFree);
    }

    boolean document(String id) {
        return isThere(id, uuid -> shelves.stream().anyMatch(shelf -> shelf.holds(uuid)));
    }

    private static boolean isThere(String id, Predicate<UUID> known) {
        try {
            return known.test(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}

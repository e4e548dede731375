package org.pregny.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows what an application refers to by its id: whether it has really been taken in, and what it is. */
@Component
class Attached {

    private final PhotoStore photos;
    private final DocumentShelf shelf;

    Attached(PhotoStore photos, DocumentShelf shelf) {
        this.photos = photos;
        this.shelf = shelf;
    }

    boolean photo(String id) {
        return uuid(id).filter(photos::isFree).isPresent();
    }

    /** A document is only there for the draft that took it in. */
    boolean document(String id, UUID draft) {
        return uuid(id).filter(document -> shelf.holds(document, draft)).isPresent();
    }

    /** The documents of a checked submission go over to the application. */
    void takeUp(ApplicationId application, Submission clean) {
        clean.documents().forEach(id -> shelf.submitted(application, clean.draft(), UUID.fromString(id)));
    }

    /** What a receipt says of documents; one that is not there is named as it was typed. */
    List<Object> described(List<String> documents) {
        return documents.stream().map(this::described).toList();
    }

    private Object described(String id) {
        return uuid(id).flatMap(shelf::described).<Object>map(d -> d).orElse(id);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

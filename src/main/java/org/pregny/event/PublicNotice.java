package org.pregny.event;

import java.util.List;
import java.util.Optional;

/** What an announcement tells the public besides the facts that passes and letters are made from. */
public record PublicNotice(List<EventDocument> documents, List<ContactPoint> contacts, List<ProgrammeNote> programme) {

    static final PublicNotice NONE = new PublicNotice(null, null, null);

    public PublicNotice {
        documents = documents == null ? List.of() : List.copyOf(documents);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        programme = programme == null ? List.of() : List.copyOf(programme);
    }

    /** What is said of this segment; a programme that has changed since may have segments of which nothing is said. */
    public Optional<ProgrammeNote> of(Segment segment) {
        return programme.stream()
                .filter(n -> n.segment().equals(segment.code()))
                .findFirst();
    }
}

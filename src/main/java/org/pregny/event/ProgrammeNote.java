package org.pregny.event;

import java.util.List;
import org.pregny.kernel.Wording;

/**
 * What the public is told of one segment besides its times.
 *
 * @param segment the segment's code
 * @param about what it deals with; null where nothing is said
 * @param speakersToBeConfirmed whether the documents leave moderator and panellists open
 */
public record ProgrammeNote(String segment, Wording about, List<RoleHolder> speakers, boolean speakersToBeConfirmed) {

    public ProgrammeNote {
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
    }
}

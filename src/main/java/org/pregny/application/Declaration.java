package org.pregny.application;

import java.util.Set;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;

/**
 * What a person said of themselves; kept until the event is over, then only counted.
 *
 * @param gender null where not said
 * @param region null where not said: that of the organisation's country counts
 */
public record Declaration(Gender gender, Set<Language> languages, RegionalGroup region) {

    static final Declaration NONE = new Declaration(null, Set.of(), null);

    boolean isEmpty() {
        return equals(NONE);
    }
}

package org.pregny.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Language;

/** Where a case stands in its process; the conductor knows. */
public interface CaseDiagram {

    /** The diagram with the current position marked, and the same in steps for those who cannot see it. */
    Optional<Position> of(UUID caseId, Language language);

    /**
     * @param svg a complete, safe SVG element
     * @param steps the activities passed and the one reached, in order of time
     */
    record Position(String svg, List<Step> steps) {}

    /**
     * One activity of the model by its id.
     *
     * @param label as the model called it then; an older version may have had activities that nobody translates any more
     */
    record Step(String activity, String label, boolean current) {}
}

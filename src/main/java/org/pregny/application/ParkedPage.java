package org.pregny.application;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list of waits.
 *
 * @param next behind which the next page begins, if there is one
 */
public record ParkedPage(List<ParkedLine> lines, Optional<ParkedPlace> next) {

    static ParkedPage of(List<ParkedLine> found, ParkedFilter filter, int most) {
        boolean more = found.size() > most;
        List<ParkedLine> shown = more ? found.subList(0, most) : found;
        return new ParkedPage(
                shown, more ? Optional.of(ParkedPlace.behind(shown.getLast(), filter.over())) : Optional.empty());
    }
}

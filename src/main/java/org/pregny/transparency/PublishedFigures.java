package org.pregny.transparency;

import java.util.List;
import org.pregny.circulation.ObjectionFigures;
import org.pregny.round.Round;

/**
 * What is published of a round.
 *
 * @param measures what is told of each region and category; of the whole round all is told, always
 * @param objections how many there were, always, and never whose
 * @param needless how many needed no accreditation
 * @param time null while too few are decided
 */
public record PublishedFigures(
        Round round,
        GroupFigures total,
        List<Measure> measures,
        List<GroupFigures> regions,
        List<GroupFigures> categories,
        long needless,
        ObjectionFigures objections,
        DecisionTime time) {

    public boolean isWhole() {
        return measures.size() == Measure.values().length;
    }
}

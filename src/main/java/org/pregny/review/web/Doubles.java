package org.pregny.review.web;

import java.util.List;
import org.pregny.application.PossibleDouble;
import org.pregny.application.RepresentativeId;
import org.pregny.review.CaseFolder;
import org.pregny.review.NameVeil;
import org.pregny.review.ReviewTask;

/** Who in a case is possibly registered elsewhere too, with the way to the other case. */
class Doubles {

    /** One registration elsewhere; the task is null while nobody was asked to review it. */
    record Line(PossibleDouble found, ReviewTask task) {}

    private final List<Line> lines;

    Doubles(CaseFolder folder, NameVeil veil) {
        this.lines = folder.kin().doubles().stream()
                .map(veil::over)
                .map(found -> new Line(found, folder.latest(found.application()).orElse(null)))
                .toList();
    }

    public List<Line> of(RepresentativeId person) {
        return lines.stream().filter(l -> l.found().person().equals(person)).toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether only one of two registrations of this person can be approved. */
    public boolean isExact(RepresentativeId person) {
        return of(person).stream().anyMatch(l -> l.found().isExact());
    }
}

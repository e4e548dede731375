package org.pregny.round;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.pregny.kernel.Wording;

/**
 * A round as an organiser writes it down, with its form; also the shape of a round in a file.
 *
 * @param closedFirst for a round that was extended before it came here; else null
 */
public record RoundPlan(
        String code,
        String process,
        Wording title,
        ZoneId zone,
        LocalDateTime opens,
        LocalDateTime closes,
        LocalDateTime closedFirst,
        RoundTerms terms,
        List<RoundQuestion> questions,
        List<WantedDocument> documents) {

    RoundForm form(int version) {
        return new RoundForm(version, questions, documents);
    }

    /** The same plan; with this form where it has none. */
    RoundPlan asking(RoundForm form) {
        return questions != null || form == null
                ? this
                : new RoundPlan(
                        code,
                        process,
                        title,
                        zone,
                        opens,
                        closes,
                        closedFirst,
                        terms,
                        form.questions(),
                        form.documents());
    }
}

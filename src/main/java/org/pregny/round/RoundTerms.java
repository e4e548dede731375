package org.pregny.round;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of a round, from which all its dates follow (domain P1: silence period, 5 working days, 10 days).
 *
 * @param objections what the organisation and the public may see of an objection
 * @param validUntil the last day of what is granted; null where it does not end by itself
 * @param reconsiderationDays how many days one may ask for another look
 * @param informationDays working days to answer a question
 * @param screeningDays working days to screen a request
 * @param reminderDays how many days before the end those are reminded who have begun and not submitted
 * @param carriedBases codes of bases under which an organisation needs no special accreditation
 */
public record RoundTerms(
        SilenceTerms silence,
        Visibility objections,
        LocalDate validUntil,
        int reconsiderationDays,
        int informationDays,
        int screeningDays,
        List<Integer> reminderDays,
        List<String> carriedBases) {

    public RoundTerms {
        objections = objections == null ? Visibility.COUNT : objections;
        reminderDays = reminderDays == null
                ? List.of()
                : reminderDays.stream()
                        .distinct()
                        .sorted((a, b) -> Integer.compare(b, a))
                        .toList();
        carriedBases = carriedBases == null ? List.of() : List.copyOf(carriedBases);
    }
}

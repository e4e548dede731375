package org.pregny.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.round.Round;
import org.pregny.round.RoundTerms;

/**
 * Dates and terms of a round as an organiser typed them.
 *
 * @param version the version of the round that the form was filled from
 * @param like code of the round whose questions and documents a new one begins with
 */
record TermsForm(
        int version,
        String code,
        String process,
        String like,
        Map<String, String> title,
        String zone,
        String opens,
        String closes,
        String silence,
        String silenceKind,
        String decider,
        String holidays,
        String objections,
        String validUntil,
        String reconsideration,
        String information,
        String screening,
        String reminders,
        List<String> carriedBases) {

    TermsForm {
        title = title == null ? Map.of() : title;
        carriedBases = carriedBases == null ? List.of() : List.copyOf(carriedBases);
    }

    static TermsForm of(Round round) {
        return like(
                round, round.process(), round.opens().toString(), round.closes().toString());
    }

    /** A new round of this process that is like another but for its dates. */
    static TermsForm newLike(Round round, String process) {
        TermsForm form = like(round, process, "", "");
        return new TermsForm(
                0,
                "",
                process,
                round.code(),
                Map.of(),
                form.zone,
                "",
                "",
                form.silence,
                form.silenceKind,
                form.decider,
                form.holidays,
                form.objections,
                form.validUntil,
                form.reconsideration,
                form.information,
                form.screening,
                form.reminders,
                form.carriedBases);
    }

    /** The same entries, to be looked at in the light of another version. */
    TermsForm at(int present) {
        return new TermsForm(
                present,
                code,
                process,
                like,
                title,
                zone,
                opens,
                closes,
                silence,
                silenceKind,
                decider,
                holidays,
                objections,
                validUntil,
                reconsideration,
                information,
                screening,
                reminders,
                carriedBases);
    }

    private static TermsForm like(Round round, String process, String opens, String closes) {
        RoundTerms terms = round.terms();
        return new TermsForm(
                round.version(),
                round.code(),
                process,
                round.code(),
                Reading.texts(round.title()),
                round.zone().getId(),
                opens,
                closes,
                Integer.toString(terms.silence().days()),
                terms.silence().kind().name(),
                terms.silence().decider().name(),
                lines(terms.silence().holidays()),
                terms.objections().name(),
                terms.validUntil() == null ? "" : terms.validUntil().toString(),
                Integer.toString(terms.reconsiderationDays()),
                Integer.toString(terms.informationDays()),
                Integer.toString(terms.screeningDays()),
                terms.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                terms.carriedBases());
    }

    /** A round from nothing: whoever plans it says everything. */
    static TermsForm empty(String process) {
        return new TermsForm(
                0, "", process, "", Map.of(), "", "", "", "", "", "", "", "", "", "", "", "", "", List.of());
    }

    private static String lines(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }
}

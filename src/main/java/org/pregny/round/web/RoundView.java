package org.pregny.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pregny.kernel.Language;
import org.pregny.round.Round;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.RoundState;
import org.pregny.round.RoundTerms;
import org.pregny.round.SilenceTerms;
import org.pregny.round.Visibility;
import org.pregny.round.WantedDocument;

/** A round as programs see it; times are RFC 3339 in UTC, days are days in the round's zone. */
record RoundView(
        String code,
        String process,
        String title,
        String zone,
        RoundState state,
        Instant opensAt,
        Instant closesAt,
        Instant closedAt,
        boolean extended,
        TermsView terms,
        FormView form) {

    static RoundView of(Round round, RoundForm form, Language language, Instant now) {
        return new RoundView(
                round.code(),
                round.process(),
                round.title().in(language),
                round.zone().getId(),
                round.stateAt(now),
                round.opensAt(),
                round.closesAt(),
                round.closedAt(),
                round.isExtended(),
                TermsView.of(round.terms()),
                FormView.of(form, language));
    }

    /** On which terms it is decided. */
    record TermsView(
            int silenceDays,
            SilenceTerms.Kind silenceKind,
            SilenceTerms.Decider decider,
            Visibility objections,
            LocalDate validUntil,
            int screeningWorkingDays,
            int informationWorkingDays,
            int reconsiderationDays,
            List<String> carriedBases) {

        static TermsView of(RoundTerms terms) {
            return new TermsView(
                    terms.silence().days(),
                    terms.silence().kind(),
                    terms.silence().decider(),
                    terms.objections(),
                    terms.validUntil(),
                    terms.screeningDays(),
                    terms.informationDays(),
                    terms.reconsiderationDays(),
                    terms.carriedBases());
        }
    }

    /** What it asks for. */
    record FormView(int version, List<QuestionView> questions, List<DocumentView> documents) {

        static FormView of(RoundForm form, Language language) {
            return new FormView(
                    form.version(),
                    form.questions().stream()
                            .map(q -> QuestionView.of(q, language))
                            .toList(),
                    form.documents().stream()
                            .map(d -> DocumentView.of(d, language))
                            .toList());
        }
    }

    /** One question. */
    record QuestionView(
            String code,
            RoundQuestion.Kind kind,
            String label,
            String hint,
            boolean required,
            int longest,
            List<ChoiceView> choices) {

        static QuestionView of(RoundQuestion q, Language language) {
            List<ChoiceView> choices = q.choices().stream()
                    .map(c -> new ChoiceView(c.code(), c.label().in(language)))
                    .toList();
            return new QuestionView(
                    q.code(),
                    q.kind(),
                    q.label().in(language),
                    q.hint().in(language),
                    q.required(),
                    q.longest(),
                    choices);
        }
    }

    /** One of the answers to choose from. */
    record ChoiceView(String code, String label) {}

    /** One document. */
    record DocumentView(String code, String label, String hint, boolean required) {

        static DocumentView of(WantedDocument d, Language language) {
            return new DocumentView(d.code(), d.label().in(language), d.hint().in(language), d.required());
        }
    }
}

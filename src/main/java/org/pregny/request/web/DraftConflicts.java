package org.pregny.request.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.request.DraftAnswers;
import org.pregny.request.DraftMeanwhileChanged;
import org.pregny.request.RequestDraft;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where two windows meet: both versions side by side, with a choice for each answer that differs. */
@Component
class DraftConflicts {

    private final RoundCatalogue rounds;
    private final DraftPages pages;
    private final AnswerLines lines;

    DraftConflicts(RoundCatalogue rounds, DraftPages pages, AnswerLines lines) {
        this.rounds = rounds;
        this.pages = pages;
        this.lines = lines;
    }

    /** One question that was answered in two ways: as kept, and in words. */
    record TwoAnswers(String name, String label, String saved, String savedWords, String mine, String mineWords) {
        public boolean differ() {
            return !saved.equals(mine);
        }

        public String id() {
            return name.replace('.', '-');
        }
    }

    ModelAndView organisation(DraftMeanwhileChanged changed, Locale locale) {
        return page("organisation", changed, lines.fields(pages.round(changed.saved()), locale).stream());
    }

    ModelAndView questions(DraftMeanwhileChanged changed, Locale locale) {
        Language language = Language.of(locale);
        return page(
                "questions",
                changed,
                rounds.form(pages.round(changed.saved())).questions().stream()
                        .map(q -> new AnswerLines.Labelled(
                                "q." + q.code(),
                                q.label().in(language),
                                text -> AnswerLines.words(q, text, language))));
    }

    private ModelAndView page(String step, DraftMeanwhileChanged changed, Stream<AnswerLines.Labelled> asked) {
        RequestDraft draft = changed.saved();
        Map<String, String> typed = changed.typed();
        List<TwoAnswers> both = asked.filter(one -> typed.containsKey(one.name()))
                .map(one -> two(one, draft.answers(), typed.get(one.name())))
                .toList();
        ModelAndView page =
                pages.page("conflict", draft).addObject("step", step).addObject("both", both);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static TwoAnswers two(AnswerLines.Labelled asked, DraftAnswers saved, String mine) {
        String kept = saved.text(asked.name());
        return new TwoAnswers(
                asked.name(),
                asked.label(),
                kept,
                asked.words().apply(kept),
                mine,
                asked.words().apply(mine));
    }

    /** The page of both versions sends both answers and which of them is wanted: the name of the wanted one. */
    static String chosen(String name, UnaryOperator<String> sent) {
        String choice = sent.apply("choose:" + name);
        return "mine".equals(choice) || "saved".equals(choice) ? choice + ":" + name : name;
    }
}

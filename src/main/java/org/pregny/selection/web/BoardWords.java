package org.pregny.selection.web;

import org.pregny.application.Candidate;
import org.pregny.event.Event;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.selection.Panel;
import org.pregny.selection.Score;
import org.pregny.selection.Sentence;
import org.pregny.selection.Target;
import org.pregny.selection.Trait;
import org.springframework.context.MessageSource;

/** A board's codes and reasons in the reader's words. */
final class BoardWords {

    private final MessageSource messages;
    private final StakeholderProcess process;
    private final Language language;

    BoardWords(MessageSource messages, StakeholderProcess process, Language language) {
        this.messages = messages;
        this.process = process;
        this.language = language;
    }

    public String value(Trait trait, String code) {
        return switch (trait) {
            case REGION -> word("application.region." + code);
            case GENDER -> word("application.gender." + code);
            case LANGUAGE -> word("application.language." + code);
            case CATEGORY -> process.category(code).name().in(language);
            case FIRST_TIME, CORRIDOR -> word("selection.value." + code);
        };
    }

    /** “At least 40 per cent Women in each panel”. */
    public String target(Target target) {
        return word(
                "selection.target." + target.bound() + "." + target.reach(),
                target.percent(),
                value(target.trait(), target.value()));
    }

    /** The same with the panel in which it was looked at. */
    public String target(Score score) {
        return score.panel() == null ? target(score.target()) : target(score.target()) + " – " + panel(score.panel());
    }

    public String panel(Panel panel) {
        return panel.title().in(language);
    }

    public String why(Sentence reason) {
        String value = reason.target() == null
                ? ""
                : value(reason.target().trait(), reason.target().value());
        String target = reason.target() == null ? "" : target(reason.target());
        String where = reason.panel() == null ? word("selection.overall") : panel(reason.panel());
        return word("selection.why." + reason.key(), value, target, where, reason.people());
    }

    public String country(Candidate person) {
        return CountryNames.of(person.country(), language);
    }

    public String title(Event event) {
        return event.title().in(language);
    }

    String word(String key, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }
}

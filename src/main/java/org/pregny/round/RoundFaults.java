package org.pregny.round;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;

/** What a plan of a round must not be. */
final class RoundFaults {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_WORDS = 1000;
    static final int MOST_ASKED = 40;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_ANSWER = 10000;

    private RoundFaults() {}

    static void refuse(RoundPlan plan) {
        unless(plan.code() != null && CODE.matcher(plan.code()).matches(), "code", "round.fault.code");
        unless(isSaid(plan.title(), LONGEST_TITLE), "title", "round.fault.title");
        unless(plan.zone() != null, "zone", "round.fault.zone");
        dates(plan);
        terms(plan.terms());
        form(plan.form(1));
    }

    private static void dates(RoundPlan plan) {
        unless(plan.opens() != null, "opens", "round.fault.opens");
        unless(plan.closes() != null, "closes", "round.fault.closes");
        unless(plan.closes().isAfter(plan.opens()), "closes", "round.fault.order");
        unless(plan.closedFirst() == null || plan.closedFirst().isBefore(plan.closes()), "closes", "round.fault.order");
    }

    static void terms(RoundTerms terms) {
        within(terms.silence().days(), 1, MOST_DAYS, "silence");
        within(terms.screeningDays(), 1, MOST_DAYS, "screening");
        within(terms.informationDays(), 1, MOST_DAYS, "information");
        within(terms.reconsiderationDays(), 0, MOST_DAYS, "reconsideration");
        terms.reminderDays().forEach(days -> within(days, 1, MOST_DAYS, "reminders"));
    }

    static void form(RoundForm form) {
        List<String> asked = Stream.concat(
                        form.questions().stream().map(RoundQuestion::code),
                        form.documents().stream().map(WantedDocument::code))
                .toList();
        unless(asked.size() <= MOST_ASKED, "form", "round.fault.tooMany");
        codes(asked);
        form.questions().forEach(RoundFaults::question);
        form.documents().forEach(d -> wording(d.label(), d.hint()));
    }

    private static void question(RoundQuestion question) {
        wording(question.label(), question.hint());
        unless(question.longest() <= LONGEST_ANSWER, "form", "round.fault.longest");
        if (question.kind() == RoundQuestion.Kind.CHOICE) {
            unless(question.choices().size() > 1, "form", "round.fault.choices");
            codes(question.choices().stream().map(RoundQuestion.Choice::code).toList());
            question.choices().forEach(c -> wording(c.label(), Wording.of("")));
        }
    }

    private static void codes(List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> {
            unless(code != null && CODE.matcher(code).matches(), "form", "round.fault.askedCode");
            unless(seen.add(code), "form", "round.fault.askedTwice", code);
        });
    }

    private static void wording(Wording label, Wording hint) {
        unless(isSaid(label, LONGEST_TITLE), "form", "round.fault.label");
        unless(hint.texts().values().stream().allMatch(t -> t.length() <= LONGEST_WORDS), "form", "round.fault.hint");
    }

    private static boolean isSaid(Wording words, int longest) {
        return words != null
                && !words.in(Language.EN).isBlank()
                && words.texts().values().stream().allMatch(t -> t.length() <= longest);
    }

    private static void within(int days, int least, int most, String field) {
        unless(days >= least && days <= most, field, "round.fault.days", least, most);
    }

    static void unless(boolean right, String field, String messageKey, Object... args) {
        if (!right) {
            throw new RoundRefused(field, messageKey, args);
        }
    }
}

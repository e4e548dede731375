package org.pregny.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.portal.Answers;

/**
 * A page of one draft.
 *
 * @param person key of the person it is about, or null
 * @param back {@code check} when the reader came from the page that shows all answers
 */
record StepAddress(UUID draft, String person, Step step, String back) {

    static final String FROM_CHECK = "check";

    /** The full name of a question's answer. */
    public String nameOf(Question question) {
        return person == null ? question.name() : Answers.ofPerson(person, question.name());
    }

    List<String> names() {
        return step.questions().stream().map(this::nameOf).toList();
    }

    public String path() {
        return draftPath() + (person == null ? "" : "/people/" + person) + "/" + step.path();
    }

    String draftPath() {
        return "/portal/drafts/" + draft;
    }

    /** Where the reader goes from here: on in the task, or back to where the answer was asked to be changed. */
    String onward() {
        if (FROM_CHECK.equals(back)) {
            return draftPath() + "/check";
        }
        Optional<StepAddress> next = step.next().map(s -> new StepAddress(draft, person, s, back));
        return next.map(StepAddress::path)
                .orElse(
                        switch (step.section()) {
                            case ORGANISATION, NEEDS -> draftPath();
                            case PERSON -> draftPath() + "/people";
                            case PERSON_NEEDS -> draftPath() + "/group";
                        });
    }

    /** Where the link on top of the page leads. */
    public String backward() {
        if (FROM_CHECK.equals(back)) {
            return draftPath() + "/check";
        }
        return switch (step.section()) {
            case ORGANISATION, NEEDS -> draftPath();
            case PERSON -> draftPath() + "/people";
            case PERSON_NEEDS -> draftPath() + "/group";
        };
    }
}

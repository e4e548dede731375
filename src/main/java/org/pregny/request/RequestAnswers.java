package org.pregny.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pregny.application.Fault;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;

/** Holds the answers against the questions of the form, by their kinds. */
final class RequestAnswers {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|2[01])[0-9]{2}");
    private static final Pattern LINK =
            Pattern.compile("(https?://)?[^\\s\"'<>/.]+(\\.[^\\s\"'<>/.]+)+(/[^\\s\"'<>]*)?");

    private RequestAnswers() {}

    static List<Fault> faults(RoundForm form, List<RequestAnswer> answers) {
        Map<String, String> texts = new HashMap<>();
        answers.forEach(a -> texts.put(a.question(), a.text()));
        List<Fault> faults = new ArrayList<>();
        form.questions().forEach(q -> faults.addAll(faults(q, texts.getOrDefault(q.code(), ""))));
        answers.stream()
                .filter(a -> form.question(a.question()).isEmpty())
                .forEach(a -> faults.add(Fault.at(field(a.question()), "request.fault.noQuestion")));
        return faults;
    }

    static String field(String question) {
        return "/answers/" + question;
    }

    private static List<Fault> faults(RoundQuestion question, String text) {
        String field = field(question.code());
        if (text.isEmpty()) {
            return question.required() ? List.of(Fault.at(field, "application.fault.missing")) : List.of();
        }
        String key = fault(question, text);
        if (key != null) {
            return List.of(Fault.at(field, key));
        }
        return text.length() > question.longest()
                ? List.of(Fault.at(field, "application.fault.tooLong", question.longest(), text.length()))
                : List.of();
    }

    private static String fault(RoundQuestion question, String text) {
        return switch (question.kind()) {
            case TEXT -> null;
            case LINE -> text.contains("\n") ? "request.fault.oneLine" : null;
            case LINK -> LINK.matcher(text).matches() ? null : "application.fault.website";
            case YEAR -> YEAR.matcher(text).matches() ? null : "request.fault.year";
            case CHOICE -> question.choice(text).isPresent() ? null : "application.fault.choice";
        };
    }
}

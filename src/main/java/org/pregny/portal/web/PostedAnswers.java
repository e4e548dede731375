package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pregny.kernel.CleanText;
import org.pregny.portal.web.Question.Kind;

/** What a browser sent for the questions of a page, cleaned of what nobody can see; nothing else is read. */
final class PostedAnswers {

    private PostedAnswers() {}

    static Map<String, String> to(StepAddress address, HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Question question : address.step().questions()) {
            String value = chosen(question, request);
            if (value != null || question.kind() != Kind.PHOTO) {
                typed.put(address.nameOf(question), clean(question, value));
            }
        }
        return typed;
    }

    /** After two windows met, the page sends both answers and which of them is wanted. */
    private static String chosen(Question question, HttpServletRequest request) {
        String choice = request.getParameter("choose:" + question.name());
        String name = choice == null ? question.name() : choice + ":" + question.name();
        String[] values = request.getParameterValues(name);
        return values == null
                ? null
                : String.join(" ", question.kind() == Kind.LANGUAGES ? values : new String[] {values[0]});
    }

    private static String clean(Question question, String value) {
        return question.kind() == Kind.LINES ? CleanText.lines(value) : CleanText.line(value);
    }
}

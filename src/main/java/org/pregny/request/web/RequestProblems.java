package org.pregny.request.web;

import java.util.Locale;
import org.pregny.application.SubmissionFaulty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program every fault at once, each with a JSON pointer (RFC 9457, RFC 6901). */
@RestControllerAdvice(assignableTypes = RequestApiController.class)
@Order(1)
class RequestProblems {

    /** One fault of a request. */
    record Problem(String pointer, String code, String detail) {}

    private final MessageSource messages;
    private final RequestFaults words;

    RequestProblems(MessageSource messages, RequestFaults words) {
        this.messages = messages;
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail faulty(SubmissionFaulty faulty, Locale locale) {
        Object[] count = {faulty.faults().size()};
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, messages.getMessage("application.faulty", count, locale));
        problem.setProperty("code", "application.faulty");
        problem.setProperty(
                "errors",
                faulty.faults().stream()
                        .map(f -> new Problem(f.field(), f.messageKey(), words.words(f, locale)))
                        .toList());
        return problem;
    }
}

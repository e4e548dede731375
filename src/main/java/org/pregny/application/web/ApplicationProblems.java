package org.pregny.application.web;

import java.util.List;
import java.util.Locale;
import org.pregny.application.Fault;
import org.pregny.application.SubmissionFaulty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program every fault at once, each with a JSON pointer (RFC 9457, RFC 6901). */
@RestControllerAdvice(assignableTypes = ApplicationApiController.class)
@Order(1)
class ApplicationProblems {

    /** One fault of a request. */
    record Problem(String pointer, String code, String detail) {}

    private final MessageSource messages;

    ApplicationProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail faulty(SubmissionFaulty faulty, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, faulty.faults(), locale);
    }

    @ExceptionHandler
    ProblemDetail faulty(RequestFaulty faulty, Locale locale) {
        return problem(faulty.status(), faulty.faults(), locale);
    }

    private ProblemDetail problem(HttpStatus status, List<Fault> faults, Locale locale) {
        String words = messages.getMessage("application.faulty", new Object[] {faults.size()}, locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setProperty("code", "application.faulty");
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(f -> new Problem(f.field(), f.messageKey(), FaultWords.words(f, messages, locale)))
                        .toList());
        return problem;
    }
}

package org.pregny.gate.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a device every fault of its body at once (RFC 9457, RFC 6901). */
@RestControllerAdvice(assignableTypes = {GateApiController.class, DeviceScanController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class GateProblems {

    /** One fault of a request. */
    record Problem(String pointer, String code, String detail) {}

    private final MessageSource messages;

    GateProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail faulty(BodyFaulty faulty, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, faulty.faults(), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, List.of(BodyFault.at("", "gate.api.fault.json")), locale);
    }

    private ProblemDetail problem(HttpStatus status, List<BodyFault> faults, Locale locale) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, messages.getMessage("gate.api.faulty", null, locale));
        problem.setProperty("code", "gate.api.faulty");
        problem.setProperty(
                "errors", faults.stream().map(fault -> worded(fault, locale)).toList());
        return problem;
    }

    private Problem worded(BodyFault fault, Locale locale) {
        String words = messages.getMessage(fault.messageKey(), fault.args().toArray(), locale);
        return new Problem(fault.pointer(), fault.messageKey(), words);
    }
}

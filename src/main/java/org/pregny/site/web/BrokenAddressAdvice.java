package org.pregny.site.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address that leads nowhere, or says too little: people get a page in their language, programs a problem document. */
@ControllerAdvice
@Order(-1)
class BrokenAddressAdvice {

    private final RefusalAdvice refusals;
    private final MessageSource messages;

    BrokenAddressAdvice(RefusalAdvice refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    @ExceptionHandler
    Object noId(TypeMismatchException broken, HttpServletRequest request, Locale locale) {
        return RefusalAdvice.isProgram(request)
                ? problem(ResponseEntity.badRequest(), ProblemDetail.forStatus(HttpStatus.BAD_REQUEST))
                : page(HttpStatus.NOT_FOUND, request, locale);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        ServletRequestBindingException.class,
        HttpRequestMethodNotSupportedException.class
    })
    Object nothingThere(ServletException broken, HttpServletRequest request, Locale locale) {
        ErrorResponse answer = (ErrorResponse) broken;
        return RefusalAdvice.isProgram(request)
                ? problem(ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()), answer.getBody())
                : page(HttpStatus.valueOf(answer.getStatusCode().value()), request, locale);
    }

    private static Object problem(ResponseEntity.BodyBuilder answer, ProblemDetail problem) {
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private Object page(HttpStatus status, HttpServletRequest request, Locale locale) {
        String key = status == HttpStatus.NOT_FOUND ? "site.error.404" : "site.error.400";
        return refusals.page(status, messages.getMessage(key, null, locale), request, locale);
    }
}

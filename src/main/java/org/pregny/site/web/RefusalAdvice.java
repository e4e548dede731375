package org.pregny.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.TooManyTries;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns a room's refusal into a page for people and a problem document (RFC 9457) for programs. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalAdvice {

    private final MessageSource messages;
    private final FrameInterceptor frames;

    RefusalAdvice(MessageSource messages, FrameInterceptor frames) {
        this.messages = messages;
        this.frames = frames;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (refusal instanceof TooManyTries tooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds()));
        }
        String words = messages.getMessage(refusal.messageKey(), refusal.args(), locale);
        HttpStatus status = status(refusal.kind());
        return isProgram(request) ? problem(status, refusal.messageKey(), words) : page(status, words, request, locale);
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case MISSING -> HttpStatus.NOT_FOUND;
            case CONFLICT, CLOSED -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    ModelAndView page(HttpStatus status, String words, HttpServletRequest request, Locale locale) {
        ModelAndView page = new ModelAndView("web/site/refused");
        page.setStatus(status);
        page.addObject("words", words);
        page.addObject("frame", frames.frame(request, locale, (org.springframework.security.core.Authentication)
                request.getUserPrincipal()));
        return page;
    }
}

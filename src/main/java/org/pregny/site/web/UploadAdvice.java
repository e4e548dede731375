package org.pregny.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Tells a person on a page that the files were too large; Spring's own advice (order 0) would answer with JSON. */
@ControllerAdvice
@Order(-1)
class UploadAdvice {

    private final RefusalAdvice refusals;
    private final MessageSource messages;

    UploadAdvice(RefusalAdvice refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, Locale locale) {
        String words = messages.getMessage("site.error.uploadTooLarge", null, locale);
        return refusals.page(HttpStatus.PAYLOAD_TOO_LARGE, words, request, locale);
    }
}

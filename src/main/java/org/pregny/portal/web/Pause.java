package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.pregny.kernel.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Says when to try again on the page itself, so that what was typed there stays (RFC 6585, 4). */
final class Pause {

    private Pause() {}

    static ModelAndView on(ModelAndView page, TooManyTries wait, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }
}

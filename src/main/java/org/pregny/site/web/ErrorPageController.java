package org.pregny.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort: whatever nobody answered gets a plain page or a problem document, and no inner details. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<HttpStatus> OWN_TITLE =
            EnumSet.of(HttpStatus.NOT_FOUND, HttpStatus.FORBIDDEN, HttpStatus.SERVICE_UNAVAILABLE);

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer found ? HttpStatus.valueOf(found) : HttpStatus.NOT_FOUND;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String uri && uri.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        model.addAttribute("heading", OWN_TITLE.contains(status) ? String.valueOf(status.value()) : anyTitle(status));
        model.addAttribute("words", status.is4xxClientError() ? "known" : serverWords(status, request));
        return "web/site/error";
    }

    private static String anyTitle(HttpStatus status) {
        return status.is4xxClientError() ? "400" : "other";
    }

    /** Only a page that was read comes again by itself. */
    private static String serverWords(HttpStatus status, HttpServletRequest request) {
        boolean again = status == HttpStatus.SERVICE_UNAVAILABLE && "GET".equals(request.getMethod());
        return again ? "opening" : "unknown";
    }
}

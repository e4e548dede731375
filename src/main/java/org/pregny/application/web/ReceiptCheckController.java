package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pregny.application.Receipts;
import org.pregny.kernel.Throttle;
import org.pregny.kernel.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody when something was received, or that there is no such receipt, and nothing else. */
@Controller
class ReceiptCheckController {

    private static final int LONGEST = 200;

    private final Receipts receipts;
    private final Throttle throttle;
    private final PublicLimits limits;

    ReceiptCheckController(Receipts receipts, Throttle throttle, PublicLimits limits) {
        this.receipts = receipts;
        this.throttle = throttle;
        this.limits = limits;
    }

    @GetMapping("/receipts")
    ModelAndView check(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String sha256,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        boolean asked = !number.isBlank() || !sha256.isBlank();
        boolean sane = number.length() <= LONGEST && sha256.length() <= LONGEST;
        ModelAndView page = new ModelAndView("web/application/receiptCheck")
                .addObject("number", sane ? number : "")
                .addObject("sha256", sane ? sha256 : "")
                .addObject("utc", ZoneOffset.UTC);
        if (!asked) {
            return page;
        }
        try {
            throttle.count("application/receipt-checks", request.getRemoteAddr(), limits.receiptChecksFromClient());
            Instant receivedAt = sane ? receipts.check(number, sha256).orElse(null) : null;
            return receivedAt == null
                    ? page.addObject("refusal", "application.receipt.none")
                    : page.addObject("receivedAt", receivedAt);
        } catch (TooManyTries wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page.addObject("wait", wait.args()[0]);
        }
    }
}

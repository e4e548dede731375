package org.pregny.application.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pregny.application.Receipts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody when something was received, or that there is no such receipt, and nothing else. */
@Controller
class ReceiptCheckController {

    private static final int LONGEST = 200;

    private final Receipts receipts;

    ReceiptCheckController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/receipts")
    ModelAndView check(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String sha256,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        boolean asked = !number.isBlank() || !sha256.isBlank();
        boolean sane = number.length() <= LONGEST && sha256.length() <= LONGEST;
        Instant receivedAt = asked && sane ? receipts.check(number, sha256).orElse(null) : null;
        return new ModelAndView("web/application/receiptCheck")
                .addObject("number", sane ? number : "")
                .addObject("sha256", sane ? sha256 : "")
                .addObject("asked", asked)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("receivedAt", receivedAt);
    }
}

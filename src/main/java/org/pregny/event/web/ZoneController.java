package org.pregny.event.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers a reader's time zone in a cookie that holds nothing else; nothing of it is kept here. */
@Controller
class ZoneController {

    static final String COOKIE = "zone";

    private static final Pattern OUR_PAGE = Pattern.compile("/((events|processes)/[a-z0-9-]{1,60})?");
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @PostMapping("/zone")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        String page = OUR_PAGE.matcher(back).matches() ? back : "/";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, request.getContextPath() + page + "#zone")
                .header(HttpHeaders.SET_COOKIE, cookie(zone).toString())
                .build();
    }

    /** A slash is not a letter of cookies everywhere; none of a zone's letters is a dot. */
    private static ResponseCookie cookie(String zone) {
        String known = ZoneChoice.parse(zone).map(ZoneId::getId).orElse("");
        return ResponseCookie.from(COOKIE, known.replace('/', '.'))
                .path("/")
                .maxAge(known.isEmpty() ? Duration.ZERO : REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}

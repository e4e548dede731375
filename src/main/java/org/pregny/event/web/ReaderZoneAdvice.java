package org.pregny.event.web;

import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the time zone that its reader has chosen, or nothing. */
@ControllerAdvice
class ReaderZoneAdvice {

    @ModelAttribute("readerZone")
    ZoneId readerZone(@CookieValue(name = ZoneController.COOKIE, defaultValue = "") String chosen) {
        return ZoneChoice.parse(chosen.replace('.', '/')).orElse(null);
    }
}

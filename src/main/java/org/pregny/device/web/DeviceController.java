package org.pregny.device.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.device.ClaimDesk;
import org.pregny.device.Device;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One device: the code that makes a phone of it, where it stands, its PIN, and its end. */
@Controller
@RequestMapping("/devices/{id}")
class DeviceController {

    private static final String PIN = "[0-9]{4,8}|";

    private final DeviceOffice office;
    private final ClaimDesk claims;
    private final DevicePages pages;

    DeviceController(DeviceOffice office, ClaimDesk claims, DevicePages pages) {
        this.office = office;
        this.claims = claims;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return page(id, List.of(), locale);
    }

    /** Answers with the code itself, for it is told once; reloading makes another and the first one void. */
    @PostMapping("/claim")
    ModelAndView offer(@PathVariable String id, Principal who, Locale locale) {
        Device device = office.device(DeviceId.of(id));
        String token = claims.offer(device.id(), Actor.staff(who.getName()));
        return pages.claim(device, token, Language.of(locale));
    }

    @PostMapping("/assignment")
    ModelAndView switchTo(@PathVariable String id, DeviceForm form, Principal who, Locale locale) {
        List<String> faults = form.placeFaults();
        if (!faults.isEmpty()) {
            return again(id, faults, locale);
        }
        office.switchTo(DeviceId.of(id), form.assignment(), Actor.staff(who.getName()));
        return done(id, "switched");
    }

    @PostMapping("/pin")
    ModelAndView setPin(
            @PathVariable String id, @RequestParam(defaultValue = "") String pin, Principal who, Locale locale) {
        String typed = pin.strip();
        if (!typed.matches(PIN)) {
            return again(id, List.of("pin"), locale);
        }
        office.setPin(DeviceId.of(id), typed, Actor.staff(who.getName()));
        return done(id, typed.isEmpty() ? "pinTaken" : "pinSet");
    }

    /** Without the tick nothing happens but the same page once more. */
    @PostMapping("/revocation")
    ModelAndView revoke(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean sure, Principal who, Locale locale) {
        if (!sure) {
            return again(id, List.of("sure"), locale);
        }
        office.revoke(DeviceId.of(id), Actor.staff(who.getName()));
        return done(id, "revoked");
    }

    private ModelAndView again(String id, List<String> faults, Locale locale) {
        ModelAndView again = page(id, faults, locale);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(String id, List<String> faults, Locale locale) {
        return pages.device(office.device(DeviceId.of(id)), faults, Language.of(locale));
    }

    private static ModelAndView done(String id, String what) {
        return new ModelAndView("redirect:/devices/" + DeviceId.of(id) + "?" + what);
    }
}

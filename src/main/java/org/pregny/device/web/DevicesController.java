package org.pregny.device.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All devices, how each fares, and where one more is made. */
@Controller
@RequestMapping("/devices")
class DevicesController {

    private final DeviceOffice office;
    private final DevicePages pages;

    DevicesController(DeviceOffice office, DevicePages pages) {
        this.office = office;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(Locale locale) {
        return pages.list(office.devices(), Language.of(locale));
    }

    @GetMapping("/new")
    ModelAndView ask(Locale locale) {
        return pages.make(DeviceForm.EMPTY, List.of(), Language.of(locale));
    }

    @PostMapping
    ModelAndView make(DeviceForm form, Principal who, Locale locale) {
        List<String> faults = form.faults();
        if (!faults.isEmpty()) {
            ModelAndView again = pages.make(form, faults, Language.of(locale));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        Device made = office.make(form.cleanName(), form.assignment(), Actor.staff(who.getName()));
        return new ModelAndView("redirect:/devices/" + made.id());
    }
}

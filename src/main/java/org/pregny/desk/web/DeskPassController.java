package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassChangeRefused;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One pass at the desk: compared with the holder's document, activated, or replaced. */
@Controller
@RequestMapping("/desk/passes/{id}")
class DeskPassController {

    private static final List<PassCause> CAUSES = List.of(PassCause.LOST, PassCause.SPOILT);

    private final PickUpDesk desk;
    private final DeskPassPages pages;
    private final MessageSource messages;

    DeskPassController(PickUpDesk desk, DeskPassPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return pages.page(PassPath.id(id), List.of(), locale);
    }

    @GetMapping("/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        byte[] jpeg = desk.photoOf(PassPath.id(id)).orElseThrow(() -> new NotFound("desk.pass.notFound"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(jpeg);
    }

    @PostMapping("/replacement")
    ModelAndView replace(
            @PathVariable String id, @RequestParam(required = false) PassCause cause, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        if (cause == null || !CAUSES.contains(cause)) {
            List<FaultLine> faults = List.of(fault("cause", "desk.fault.cause", locale));
            return again(pass, faults, HttpStatus.UNPROCESSABLE_ENTITY, locale);
        }
        return goOn(pass, () -> desk.replace(pass, cause, staff(who)), "replaced", locale);
    }

    private ModelAndView goOn(PassId id, Supplier<Pass> work, String done, Locale locale) {
        try {
            return new ModelAndView("redirect:/desk/passes/" + work.get().id() + "?" + done);
        } catch (PassChangeRefused refused) {
            return again(id, List.of(fault(null, refused.messageKey(), locale)), HttpStatus.CONFLICT, locale);
        }
    }

    private ModelAndView again(PassId id, List<FaultLine> faults, HttpStatus status, Locale locale) {
        ModelAndView page = pages.page(id, faults, locale);
        page.setStatus(status);
        return page;
    }

    private FaultLine fault(String field, String key, Locale locale) {
        return new FaultLine(field, messages.getMessage(key, null, locale));
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}

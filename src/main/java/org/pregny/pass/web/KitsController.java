package org.pregny.pass.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.KitOrder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All kits of emergency passes, and where one more is made. */
@Controller
@RequestMapping("/kits")
class KitsController {

    private static final String USUAL_SIZE = "50";

    private final EmergencyKits kits;
    private final EventCatalogue catalogue;
    private final Entropy entropy;
    private final Clock clock;

    KitsController(EmergencyKits kits, EventCatalogue catalogue, Entropy entropy, Clock clock) {
        this.kits = kits;
        this.catalogue = catalogue;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** A kit with its event. */
    record KitView(EmergencyKit kit, Event event) {}

    /** A day for which a kit can be made. */
    record KitDay(Event event, LocalDate day) {
        public String code() {
            return event.code().text() + " " + day;
        }
    }

    @GetMapping
    ModelAndView all() {
        return page(new KitForm(null, USUAL_SIZE, entropy.nextId().toString()), null);
    }

    @PostMapping
    ModelAndView make(KitForm form, Principal who, Locale locale) {
        Officers.only();
        Optional<KitOrder> order = form.order(Language.of(locale));
        if (order.isEmpty()) {
            String fault = form.isSized() ? "pass.kit.fault.day" : "pass.kit.fault.size";
            return again(form, fault, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            EmergencyKit kit = kits.make(order.get(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/kits/" + kit.id() + "?made");
        } catch (Refusal refused) {
            return again(form, "pass.kit.fault.day", HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(KitForm form, String fault, HttpStatus status) {
        ModelAndView page = page(form, fault);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(KitForm form, String fault) {
        List<KitView> made = kits.kits().stream()
                .map(kit -> new KitView(kit, catalogue.event(kit.event())))
                .toList();
        return new ModelAndView("web/pass/kits")
                .addObject("kits", made)
                .addObject(
                        "days", catalogue.events().stream().flatMap(this::days).toList())
                .addObject("form", form)
                .addObject("officer", Officers.isOne())
                .addObject("fault", fault);
    }

    private Stream<KitDay> days(Event event) {
        if (!event.isConfirmed()) {
            return Stream.empty();
        }
        LocalDate today = clock.instant().atZone(event.zone()).toLocalDate();
        return event.firstDay()
                .datesUntil(event.lastDay().plusDays(1))
                .filter(day -> !day.isBefore(today))
                .map(day -> new KitDay(event, day));
    }
}

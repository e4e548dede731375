package org.pregny.pass.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.pass.EventKey;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.KeyPlan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The operator's page of signing keys: rotate one, or go through the drill when one has become known to others. */
@Controller
class KeysController {

    private final KeyOffice office;
    private final EventCatalogue catalogue;

    KeysController(KeyOffice office, EventCatalogue catalogue) {
        this.office = office;
        this.catalogue = catalogue;
    }

    /** A key on the page, with the title of its event. */
    record KeyLine(String title, KeyPlan plan) {
        public EventKey key() {
            return plan.key();
        }
    }

    @GetMapping("/keys")
    ModelAndView keys() {
        List<KeyLine> lines = office.keys().stream()
                .map(key -> line(key.kid()))
                .sorted(Comparator.comparing(
                                (KeyLine line) -> line.key().event().text())
                        .thenComparing(line -> line.key().createdAt()))
                .toList();
        return page("web/pass/keys").addObject("lines", lines).addObject("unopened", office.unopened());
    }

    @PostMapping("/keys/{kid}/rotation")
    String rotate(@PathVariable String kid, Principal who) {
        office.rotate(kid, Actor.staff(who.getName()));
        return "redirect:/keys?rotated";
    }

    @GetMapping("/keys/{kid}/revocation")
    ModelAndView drill(@PathVariable String kid) {
        return page("web/pass/keyRevocation").addObject("line", line(kid));
    }

    /** Without the tick nothing happens but the same page once more. */
    @PostMapping("/keys/{kid}/revocation")
    String revoke(@PathVariable String kid, @RequestParam(defaultValue = "false") boolean sure, Principal who) {
        if (!sure) {
            return "redirect:/keys/" + kid + "/revocation?unsure";
        }
        office.revoke(kid, Actor.staff(who.getName()));
        return "redirect:/keys?revoked";
    }

    private KeyLine line(String kid) {
        KeyPlan plan = office.plan(kid);
        String title = catalogue.events().stream()
                .filter(event -> event.code().equals(plan.key().event()))
                .findFirst()
                .map(event -> event.title().in(Language.of(LocaleContextHolder.getLocale())))
                .orElse(plan.key().event().text());
        return new KeyLine(title, plan);
    }

    private static ModelAndView page(String name) {
        return new ModelAndView(name).addObject("utc", ZoneOffset.UTC);
    }
}

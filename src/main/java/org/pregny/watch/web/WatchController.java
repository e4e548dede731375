package org.pregny.watch.web;

import java.io.IOException;
import java.security.Principal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.pregny.watch.WatchDesk;
import org.pregny.watch.WatchRefused;
import org.pregny.watch.WatchVerdict;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The liaison's one page: the hits, and the way of a new list. */
@Controller
@RequestMapping("/watch")
class WatchController {

    private final WatchDesk desk;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    WatchController(WatchDesk desk, EventCatalogue catalogue, MessageSource messages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView hits(Principal who) {
        return page(who);
    }

    @PostMapping("/list")
    ModelAndView replace(@RequestParam MultipartFile file, Principal who, Locale locale) throws IOException {
        try {
            desk.replace(file.getBytes(), actor(who));
            return new ModelAndView("redirect:/watch?replaced");
        } catch (WatchRefused | SpreadsheetUnreadable faulty) {
            return again(who, "file", faulty, locale);
        }
    }

    @PostMapping("/{person}/{entry}")
    ModelAndView decide(
            @PathVariable UUID person,
            @PathVariable UUID entry,
            @RequestParam WatchVerdict verdict,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Locale locale) {
        try {
            desk.decide(new RepresentativeId(person), entry, verdict, reason, actor(who));
            return new ModelAndView("redirect:/watch?decided");
        } catch (WatchRefused faulty) {
            return again(who, "reason-" + person + entry, faulty, locale);
        }
    }

    private ModelAndView again(Principal who, String field, Refusal refusal, Locale locale) {
        String words = messages.getMessage(refusal.messageKey(), refusal.args(), locale);
        ModelAndView page = page(who)
                .addObject("field", field)
                .addObject("error", words)
                .addObject("faults", List.of(Map.of("id", field, "words", words)));
        page.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Principal who) {
        return new ModelAndView("web/watch/hits")
                .addObject("hits", desk.hits(actor(who)))
                .addObject("lines", Integer.toString(desk.size()))
                .addObject("catalogue", catalogue)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("faults", List.of());
    }

    private static Actor actor(Principal who) {
        return Actor.staff(who.getName());
    }
}

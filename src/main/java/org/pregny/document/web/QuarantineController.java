package org.pregny.document.web;

import java.security.Principal;
import java.time.ZoneOffset;
import org.pregny.document.DocumentSettings;
import org.pregny.document.Quarantine;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Documents that wait for the scanner, for operators: no name and no content. */
@Controller
@RequestMapping("/operations/documents")
class QuarantineController {

    private final Quarantine quarantine;
    private final DocumentSettings settings;

    QuarantineController(Quarantine quarantine, DocumentSettings settings) {
        this.quarantine = quarantine;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView waiting() {
        return new ModelAndView("web/document/quarantine")
                .addObject("waiting", quarantine.waiting())
                .addObject("scanner", settings.clamd())
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/scan")
    String scanNow(Principal who) {
        quarantine.scanNow(Actor.staff(who.getName()));
        return "redirect:/operations/documents?scanned";
    }
}

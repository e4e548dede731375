package org.pregny.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.pregny.report.ExportRefused;
import org.pregny.report.ReportKind;
import org.pregny.report.ReportScope;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reports of an event: its statistics to look at, and everything else to take away, by form, because each is written down. */
@Controller
class ReportController {

    private final ExportDesk desk;
    private final EventCatalogue catalogue;
    private final ReportPages pages;
    private final ExportAnswer answer;

    ReportController(ExportDesk desk, EventCatalogue catalogue, ReportPages pages, ExportAnswer answer) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
        this.answer = answer;
    }

    @GetMapping("/reports")
    ModelAndView list() {
        return pages.list();
    }

    @GetMapping("/reports/{event}")
    ModelAndView one(@PathVariable String event, Authentication who, Locale locale) {
        return pages.event(catalogue.event(EventCode.of(event)), who, ExportForm.of(Language.of(locale)));
    }

    /** The answer is the file, or the page again with what is at fault. */
    @PostMapping("/reports/{event}/{kind}")
    ModelAndView export(
            @PathVariable String event,
            @PathVariable String kind,
            ExportForm form,
            Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ReportKind wanted = pages.kind(kind);
        if (!wanted.isOpenTo(pages.roles(who))) {
            throw new AccessDeniedException("not open to this role");
        }
        Export export;
        try {
            export = desk.register(form.order(ReportScope.of(EventCode.of(event)), wanted), Actor.staff(who.getName()));
        } catch (ExportRefused refused) {
            ModelAndView page = pages.event(catalogue.event(EventCode.of(event)), who, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return pages.withFault(page, wanted, refused, locale);
        }
        answer.send(export, response);
        return null;
    }
}

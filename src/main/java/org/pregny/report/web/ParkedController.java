package org.pregny.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedPlace;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who waits for the accreditation of which organisation; what is decided on one releases or refuses all that wait for it. */
@Controller
class ParkedController {

    private final ParkedPages parked;
    private final ReportPages pages;
    private final ExportDesk desk;
    private final ExportAnswer answer;

    ParkedController(ParkedPages parked, ReportPages pages, ExportDesk desk, ExportAnswer answer) {
        this.parked = parked;
        this.pages = pages;
        this.desk = desk;
        this.answer = answer;
    }

    @GetMapping("/lead/parked")
    ModelAndView list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        return parked.list(
                new ParkedFilter(process, event, over),
                after.isEmpty() ? null : ParkedPlace.of(after),
                ExportForm.of(Language.of(locale)));
    }

    /** The answer is the file of what is filtered, or the page again with what is at fault. */
    @PostMapping("/lead/parked")
    ModelAndView export(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "false") boolean over,
            ExportForm form,
            Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        if (!ReportKind.PARKED.isOpenTo(pages.roles(who))) {
            throw new AccessDeniedException("not open to this role");
        }
        ReportScope scope = new ReportScope(process, event.isEmpty() ? null : EventCode.of(event));
        Export export;
        try {
            export = desk.register(form.order(scope, ReportKind.PARKED), Actor.staff(who.getName()));
        } catch (ExportRefused refused) {
            ModelAndView page = parked.list(new ParkedFilter(process, event, over), null, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return pages.withFault(page, ReportKind.PARKED, refused, locale);
        }
        answer.send(export, response);
        return null;
    }
}

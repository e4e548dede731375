package org.pregny.circulation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.ListExport;
import org.pregny.circulation.ListRecipient;
import org.pregny.circulation.RecipientDesk;
import org.pregny.kernel.Actor;
import org.pregny.report.ReportFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a Permanent Mission finds behind its link: the list, its files, and a button to say that it has it. */
@Controller
@RequestMapping("/missions/{key}")
class MissionLinkController {

    private final RecipientDesk recipients;
    private final CirculationDesk desk;
    private final ListExport export;
    private final ListPages pages;

    MissionLinkController(RecipientDesk recipients, CirculationDesk desk, ListExport export, ListPages pages) {
        this.recipients = recipients;
        this.desk = desk;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String key) {
        ListRecipient mission = recipients.byLink(key);
        CirculationList list = desk.list(mission.list());
        return pages.about("web/circulation/mission", list, null)
                .addObject("mission", mission)
                .addObject("key", key)
                .addObject("version", desk.version(list.id(), list.version()))
                .addObject("lines", desk.lines(list.id(), list.version()))
                .addObject("formats", List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX));
    }

    @PostMapping
    String acknowledge(@PathVariable String key) {
        recipients.acknowledge(key);
        return "redirect:/missions/" + key + "?acknowledged";
    }

    @GetMapping("/file")
    void file(
            @PathVariable String key,
            @RequestParam ReportFormat format,
            @RequestParam String language,
            HttpServletResponse response)
            throws IOException {
        CirculationList list = desk.list(recipients.byLink(key).list());
        ListExport.Order order =
                new ListExport.Order(list.id(), list.version(), format, ListFileAnswer.language(language));
        export.register(order, Actor.APPLICANT);
        ListFileAnswer.send(export, order, response);
    }
}

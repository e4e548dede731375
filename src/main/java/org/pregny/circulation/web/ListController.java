package org.pregny.circulation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.ListExport;
import org.pregny.circulation.ListId;
import org.pregny.kernel.Refusal;
import org.pregny.report.ReportFormat;
import org.pregny.request.RequestId;
import org.pregny.round.RoundId;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a list is put together, read, compared and taken away. */
@Controller
@RequestMapping("/circulation")
class ListController {

    private final CirculationDesk desk;
    private final ListExport export;
    private final ListPages pages;

    ListController(CirculationDesk desk, ListExport export, ListPages pages) {
        this.desk = desk;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(Authentication who) {
        return pages.all(who);
    }

    @PostMapping("/rounds/{round}")
    String begin(@PathVariable String round, Authentication who) {
        return "redirect:/circulation/" + desk.begin(RoundId.of(round), Officer.any(who));
    }

    @GetMapping("/{id}")
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page,
            Authentication who) {
        return pages.one(ListId.of(id), new ListPages.Wanted(find, page), who);
    }

    @PostMapping("/{id}/renewal")
    String renew(@PathVariable String id, @RequestParam int version, Authentication who) {
        desk.renew(ListId.of(id), version, Officer.any(who));
        return "redirect:/circulation/" + id + "?renewed";
    }

    @GetMapping("/{id}/differences")
    ModelAndView differences(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Authentication who) {
        CirculationList list = desk.list(ListId.of(id));
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        return pages.about("web/circulation/differences", list, who)
                .addObject("from", desk.version(list.id(), first))
                .addObject("to", desk.version(list.id(), last))
                .addObject("versions", desk.versions(list.id()))
                .addObject("differences", desk.differences(list.id(), first, last));
    }

    @GetMapping("/{id}/lines/{request}")
    ModelAndView line(@PathVariable String id, @PathVariable String request, Authentication who) {
        return pages.line(ListId.of(id), RequestId.of(request), who);
    }

    @PostMapping("/{id}/lines/{request}/off")
    Object takeOff(
            @PathVariable String id,
            @PathVariable String request,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Locale locale) {
        try {
            desk.takeOff(ListId.of(id), RequestId.of(request), version, reason, Officer.any(who));
            return "redirect:/circulation/" + id + "?takenOff";
        } catch (Refusal refused) {
            return pages.faulty(line(id, request, who), "reason", refused, locale)
                    .addObject("reason", reason);
        }
    }

    @PostMapping("/{id}/lines/{request}/back")
    String putBack(
            @PathVariable String id, @PathVariable String request, @RequestParam int version, Authentication who) {
        desk.putBack(ListId.of(id), RequestId.of(request), version, Officer.any(who));
        return "redirect:/circulation/" + id + "?putBack";
    }

    /** For nobody’s cache; it is written down who takes it. */
    @GetMapping("/{id}/file")
    void file(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam ReportFormat format,
            @RequestParam String language,
            Authentication who,
            HttpServletResponse response)
            throws IOException {
        ListExport.Order order =
                new ListExport.Order(ListId.of(id), version, format, ListFileAnswer.language(language));
        export.register(order, Officer.any(who));
        ListFileAnswer.send(export, order, response);
    }
}

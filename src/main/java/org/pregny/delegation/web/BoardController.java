package org.pregny.delegation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.delegation.DelegationBoard;
import org.pregny.delegation.DelegationFolder;
import org.pregny.delegation.DelegationLine;
import org.pregny.delegation.Light;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The delegation board, for whoever holds the private link to the application. */
@Controller
@RequestMapping("/applications/{key}/delegation")
class BoardController {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DelegationBoard board;
    private final DelegationFolder folder;

    BoardController(
            ApplicationDesk applications, EventCatalogue catalogue, DelegationBoard board, DelegationFolder folder) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.board = board;
        this.folder = folder;
    }

    @GetMapping
    ModelAndView board(@PathVariable String key, HttpServletResponse answer) {
        ApplicationCase about = applications.caseBehind(key);
        List<DelegationLine> lines = board.of(about);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return new ModelAndView("web/delegation/board")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("lines", lines)
                .addObject("counts", counts(lines))
                .addObject("key", key);
    }

    @GetMapping("/everything.zip")
    void everything(@PathVariable String key, Locale locale, HttpServletResponse answer) throws IOException {
        ApplicationCase about = applications.caseBehind(key);
        String name = "delegation-" + about.application().number() + ".zip";
        answer.setContentType("application/zip");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        folder.write(about, Language.of(locale), answer.getOutputStream());
    }

    private static Map<Light, Integer> counts(List<DelegationLine> lines) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        lines.forEach(line -> counts.merge(line.light(), 1, Integer::sum));
        return counts;
    }
}

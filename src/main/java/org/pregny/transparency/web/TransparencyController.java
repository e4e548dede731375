package org.pregny.transparency.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.Language;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.transparency.Measure;
import org.pregny.transparency.Transparency;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How a round went, for everybody: as a page and as a table to calculate with. */
@Controller
class TransparencyController {

    private final Transparency transparency;
    private final RoundCatalogue rounds;
    private final EventCatalogue events;
    private final FigureTable table;

    TransparencyController(Transparency transparency, RoundCatalogue rounds, EventCatalogue events, FigureTable table) {
        this.transparency = transparency;
        this.rounds = rounds;
        this.events = events;
        this.table = table;
    }

    @GetMapping("/special-accreditation/{code}/figures")
    ModelAndView figures(@PathVariable String code) {
        Round round = rounds.round(code);
        return new ModelAndView("web/transparency/figures")
                .addObject("round", round)
                .addObject("figures", transparency.of(round))
                .addObject("all", Measure.values())
                .addObject("categories", categories(round));
    }

    @GetMapping("/special-accreditation/{code}/figures.csv")
    ResponseEntity<byte[]> download(@PathVariable String code, Locale locale) {
        Round round = rounds.round(code);
        String csv = table.csv(transparency.of(round), categories(round), Language.of(locale));
        ContentDisposition name =
                ContentDisposition.attachment().filename(code + "-figures.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, StakeholderCategory> categories(Round round) {
        return events.process(round.process()).categories().stream()
                .collect(Collectors.toMap(StakeholderCategory::code, Function.identity()));
    }
}

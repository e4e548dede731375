package org.pregny.occurrence.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.gate.GateControl;
import org.pregny.kernel.Wording;
import org.pregny.occurrence.Occurrence;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.pregny.occurrence.OccurrenceOutcome;
import org.pregny.occurrence.Sighting;
import org.pregny.pass.Pass;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of the occurrence book together. */
@Component
class OccurrencePages {

    /** The reasons that override.js offers. */
    private static final Pattern CHOSEN = Pattern.compile("(.+): (KNOWN|DESK|ESCORTED|ORDERED)");

    private final OccurrenceBook book;
    private final EventCatalogue catalogue;
    private final GateControl gates;

    OccurrencePages(OccurrenceBook book, EventCatalogue catalogue, GateControl gates) {
        this.book = book;
        this.catalogue = catalogue;
        this.gates = gates;
    }

    /** Who stood for it, by what the device was told, and the code of the reason. */
    record Chosen(String second, String reason) {}

    /** A case as a line of the list. */
    record Line(Occurrence occurrence, Event event, Pass pass, int sightings) {}

    ModelAndView list() {
        return new ModelAndView("web/occurrence/occurrences")
                .addObject("unsettled", lines(book.unsettled()))
                .addObject("settled", lines(book.lastSettled()))
                .addObject("gates", names());
    }

    ModelAndView page(OccurrenceId id, List<FaultLine> faults) {
        Occurrence one = book.occurrence(id);
        List<Sighting> sightings = book.sightings(id);
        return new ModelAndView("web/occurrence/occurrence")
                .addObject("one", one)
                .addObject("event", catalogue.event(one.event()))
                .addObject("pass", book.passOf(one).orElse(null))
                .addObject("sightings", sightings)
                .addObject("overrides", overrides(sightings))
                .addObject("walks", book.walks(id))
                .addObject("gates", names())
                .addObject("devices", book.deviceNames())
                .addObject("outcomes", outcomes(one))
                .addObject("faults", faults)
                .addObject("errors", errors(faults));
    }

    /** Whose reasons the device chose from its list, by the scan: they are told in words; what a person wrote stays as it is. */
    private static Map<String, Chosen> overrides(List<Sighting> sightings) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        sightings.stream().filter(seen -> seen.remark() != null).forEach(seen -> {
            Matcher override = CHOSEN.matcher(seen.remark());
            if (override.matches()) {
                chosen.put(seen.nonce(), new Chosen(override.group(1), override.group(2)));
            }
        });
        return chosen;
    }

    private List<OccurrenceOutcome> outcomes(Occurrence one) {
        List<OccurrenceOutcome> possible = new ArrayList<>(List.of(OccurrenceOutcome.values()));
        if (!book.isBlockable(one)) {
            possible.remove(OccurrenceOutcome.PASS_BLOCKED);
        }
        if (book.deviceOf(one).isEmpty()) {
            possible.remove(OccurrenceOutcome.DEVICE_RETIRED);
        }
        return possible;
    }

    static Map<String, String> errors(List<FaultLine> faults) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.stream().filter(f -> f.id() != null).forEach(f -> errors.put(f.id(), f.words()));
        return errors;
    }

    private List<Line> lines(List<Occurrence> some) {
        return some.stream()
                .map(one -> new Line(
                        one,
                        catalogue.event(one.event()),
                        book.passOf(one).orElse(null),
                        book.sightings(one.id()).size()))
                .toList();
    }

    /** What gates are called; one that is gone from all events keeps its code. */
    Map<String, Wording> names() {
        Map<String, Wording> names = new LinkedHashMap<>();
        for (AccessPoint gate : gates.gates()) {
            names.put(gate.code(), gate.name());
        }
        return names;
    }
}

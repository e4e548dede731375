package org.pregny.event.web;

import java.util.List;
import java.util.Locale;
import org.pregny.correspondence.Attachment;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Dates of an event to take along, and of a whole process to subscribe to (RFC 5545). */
@Controller
class CalendarController {

    private final EventCatalogue catalogue;
    private final PublicDates dates;
    private final Correspondence correspondence;

    CalendarController(EventCatalogue catalogue, PublicDates dates, Correspondence correspondence) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.correspondence = correspondence;
    }

    @GetMapping("/events/{code}/dates.ics")
    ResponseEntity<byte[]> event(@PathVariable String code, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        Language language = Language.of(locale);
        return file(
                event.title().in(language),
                dates.of(event, language),
                event.code().text());
    }

    @GetMapping("/processes/{code}/dates.ics")
    ResponseEntity<byte[]> process(@PathVariable String code, Locale locale) {
        StakeholderProcess process = catalogue.process(code);
        Language language = Language.of(locale);
        List<CalendarEntry> all = catalogue.eventsOf(process).stream()
                .flatMap(event -> dates.of(event, language).stream())
                .toList();
        return file(process.title().in(language), all, process.code());
    }

    private ResponseEntity<byte[]> file(String title, List<CalendarEntry> entries, String name) {
        Attachment calendar = correspondence.calendar(title, entries);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, calendar.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".ics\"")
                .body(calendar.content());
    }
}

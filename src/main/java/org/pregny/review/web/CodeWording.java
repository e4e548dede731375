package org.pregny.review.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;

/** The codes in a task, in the reader's words; events are read once a page. */
class CodeWording {

    private final Map<EventCode, Event> events;
    private final EventCatalogue catalogue;
    private final Language language;

    CodeWording(EventCatalogue catalogue, Language language) {
        this(catalogue.events(), catalogue, language);
    }

    CodeWording(List<Event> events, EventCatalogue catalogue, Language language) {
        this.events = events.stream().collect(Collectors.toMap(Event::code, Function.identity()));
        this.catalogue = catalogue;
        this.language = language;
    }

    public String event(EventCode code) {
        return events.get(code).title().in(language);
    }

    Event eventOf(EventCode code) {
        return events.get(code);
    }

    public ZoneId zone(EventCode code) {
        return events.get(code).zone();
    }

    public String category(EventCode event, String code) {
        return process(event).category(code).name().in(language);
    }

    public String basis(EventCode event, String code) {
        return process(event).basis(code).name().in(language);
    }

    public String country(String code) {
        return CountryNames.of(code, language);
    }

    /** The language of this code of ISO 639-1. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(language.locale());
    }

    private StakeholderProcess process(EventCode event) {
        return catalogue.process(events.get(event).process());
    }
}

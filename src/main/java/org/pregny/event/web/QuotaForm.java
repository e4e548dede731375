package org.pregny.event.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.pregny.event.Event;
import org.pregny.event.Quotas;

/** What an organiser typed of an event's places; an empty field is no limit. */
record QuotaForm(
        String places, String perOrganisation, Map<String, String> perCategory, Boolean shown, Boolean byFocalPoint) {

    static final QuotaForm NONE = new QuotaForm("", "", Map.of(), false, false);

    private static final int MOST_PLACES = 99_999;
    private static final String FAULT = "event.office.fault.places";

    QuotaForm {
        perCategory = perCategory == null ? Map.of() : perCategory;
        shown = shown != null && shown;
        byFocalPoint = byFocalPoint != null && byFocalPoint;
    }

    static QuotaForm of(Event event) {
        Quotas quotas = event.quotas();
        Map<String, String> categories = new LinkedHashMap<>();
        quotas.perCategory().forEach((code, places) -> categories.put(code, places.toString()));
        return new QuotaForm(
                Objects.toString(quotas.places(), ""),
                Objects.toString(quotas.perOrganisation(), ""),
                categories,
                quotas.shown(),
                quotas.byFocalPoint());
    }

    /** Categories that the event is not for are left out. */
    Quotas read(Event event, FormFaults faults) {
        Map<String, Integer> categories = new LinkedHashMap<>();
        perCategory.forEach((code, typed) -> {
            if (!EventFormReading.blank(typed) && isFor(event, code)) {
                categories.put(code, number(typed, "quotas-" + code, faults));
            }
        });
        return new Quotas(
                number(places, "quotas-places", faults),
                number(perOrganisation, "quotas-perOrganisation", faults),
                faults.isEmpty() ? categories : Map.of(),
                shown,
                byFocalPoint);
    }

    private static boolean isFor(Event event, String category) {
        return event.audiences() != null && event.audiences().contains(category);
    }

    private static Integer number(String typed, String field, FormFaults faults) {
        if (EventFormReading.blank(typed)) {
            return null;
        }
        Integer number = faults.read(typed, Integer::valueOf, field, FAULT);
        faults.unless(number == null || number >= 0 && number <= MOST_PLACES, field, FAULT);
        return number;
    }
}

package org.pregny.event.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.PickupWindow;
import org.pregny.event.Segment;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;

/**
 * Reads texts in several languages. A text that nobody touched stays as it was to the last no-break space: cleaning alone
 * must not look like a change.
 */
final class EventTexts {

    private final Map<String, String> untouched = new HashMap<>();
    private final FormFaults faults;

    EventTexts(Event event, FormFaults faults) {
        this.faults = faults;
        Stream<Wording> own =
                Stream.of(event.summary(), event.venue().name(), event.venue().room());
        Stream<Wording> rows = Stream.of(
                        event.segments().stream().map(Segment::title),
                        event.pickups().stream().map(PickupWindow::place),
                        event.accessPoints().stream().map(AccessPoint::name))
                .flatMap(texts -> texts);
        Stream.concat(own, rows)
                .filter(Objects::nonNull)
                .flatMap(wording -> wording.texts().values().stream())
                .forEach(text -> untouched.put(CleanText.lines(text), text));
    }

    /** English is what all other languages fall back to, so it must be there. */
    Wording read(Map<String, String> typed, String field, int longest) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        EventForm.whole(typed).forEach((tag, text) -> Language.ofTag(tag)
                .filter(language -> !EventFormReading.blank(text))
                .ifPresent(language -> texts.put(language, kept(CleanText.lines(text)))));
        faults.unless(texts.containsKey(Language.EN), field, "event.office.fault.english");
        faults.unless(
                texts.values().stream().allMatch(text -> text.length() <= longest), field, "event.office.fault.long");
        return new Wording(texts);
    }

    private String kept(String clean) {
        return untouched.getOrDefault(clean, clean);
    }
}

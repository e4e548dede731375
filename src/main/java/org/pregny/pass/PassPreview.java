package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.pass.sheet.PassSheet;
import org.pregny.pass.sheet.PlainPass;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Shows what an event's passes will look like, before anybody holds one. Nothing is signed here, and the code says
 * plainly that it is none: who could have samples signed could make passes.
 */
@Service
public class PassPreview {

    /** As long as a signed code, so that the symbol is as dense; no gate reads it as one. */
    static final String NO_CODE = "SPECIMEN NOT A PASS ".repeat(10).strip();

    private final EventCatalogue catalogue;
    private final PassWording wording;
    private final PassSheet sheet;
    private final MessageSource messages;
    private final Clock clock;

    PassPreview(EventCatalogue catalogue, PassWording wording, PassSheet sheet, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.sheet = sheet;
        this.messages = messages;
        this.clock = clock;
    }

    /** The categories that the event is open to. */
    public List<StakeholderCategory> categories(EventCode code) {
        Event event = catalogue.event(code);
        return catalogue.processOf(event).categories().stream()
                .filter(category -> event.audiences().contains(category.code()))
                .toList();
    }

    /** In any category of the event; the first one if it is not open to the one asked for. */
    public byte[] print(EventCode code, String category, Specimen specimen, Language language, PassFormat format) {
        return sheet.print(face(code, category, specimen, language), format);
    }

    /** What who cannot see the picture is told. */
    public String inWords(EventCode code, String category, Specimen specimen, Language language) {
        return PlainPass.of(face(code, category, specimen, language));
    }

    PassFace face(EventCode code, String category, Specimen specimen, Language language) {
        Event event = catalogue.event(code);
        List<String> open =
                categories(code).stream().map(StakeholderCategory::code).toList();
        String word = messages.getMessage("pass.sheet.specimen", null, language.locale());
        Holder holder = specimen.holder(open.contains(category) ? category : open.get(0));
        PassCopy copy = new PassCopy(
                PassType.SPECIAL_EVENT_PASS,
                language,
                holder,
                word,
                from(event),
                until(event),
                NO_CODE,
                SegmentSet.WHOLE);
        return wording.face(copy, event, specimen.hasPhoto() ? SpecimenPortrait.jpeg() : null, word);
    }

    /** Today, as long as the event has no date. */
    private Instant from(Event event) {
        return catalogue.admittedBy(event).stream()
                .map(Event::starts)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    private Instant until(Event event) {
        return catalogue.admittedBy(event).stream()
                .map(Event::endsBefore)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant)
                .minusSeconds(1);
    }
}

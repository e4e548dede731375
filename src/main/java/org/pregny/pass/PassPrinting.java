package org.pregny.pass;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.PhotoDesk;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.PickupWindow;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassSheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a pass into words in its holder's language and has it printed. */
@Component
class PassPrinting {

    private final EventCatalogue catalogue;
    private final PhotoDesk photos;
    private final PassSheet sheet;
    private final MessageSource messages;

    PassPrinting(EventCatalogue catalogue, PhotoDesk photos, PassSheet sheet, MessageSource messages) {
        this.catalogue = catalogue;
        this.photos = photos;
        this.sheet = sheet;
        this.messages = messages;
    }

    byte[] print(Pass pass) {
        return sheet.print(face(pass, catalogue.event(pass.event())));
    }

    private PassFace face(Pass pass, Event event) {
        Language language = pass.language();
        Holder holder = pass.holder();
        StakeholderCategory category = catalogue.processOf(event).category(holder.category());
        String reminder = words("pass.sheet.carryId", language);
        return new PassFace(
                language.locale(),
                category.name().in(language),
                category.letter(),
                holder.nameToPrint(),
                holder.nameOnId(),
                holder.organisationName(),
                Locale.of("", holder.country()).getDisplayCountry(language.locale()),
                event.title().in(language),
                pass.printedNumber(),
                validity(pass, event, language),
                places(event, language),
                pickUp(event, language),
                reminder,
                language == Language.EN ? null : words("pass.sheet.carryId", Language.EN),
                event.contact() == null ? null : event.contact().email(),
                photo(holder),
                pass.code(),
                captions(language));
    }

    private String validity(Pass pass, Event event, Language language) {
        return new DateWording(language)
                .days(
                        pass.validFrom().atZone(event.zone()).toLocalDate(),
                        pass.validUntil().atZone(event.zone()).toLocalDate());
    }

    /** One line an event that the pass admits to, then the gate. */
    private List<String> places(Event event, Language language) {
        DateWording dates = new DateWording(language);
        Stream<String> events = catalogue.admittedBy(event).stream().map(e -> line(e, dates, language));
        Stream<String> gates = event.accessPointsFor(AccessPoint.SPECIAL_EVENT_PASS).stream()
                .filter(p -> p.kind() == AccessPoint.Kind.GATE)
                .map(p -> p.name().in(language));
        return Stream.concat(gates, events).toList();
    }

    private static String line(Event event, DateWording dates, Language language) {
        String room =
                event.venue().room() == null ? "" : ", " + event.venue().room().in(language);
        return dates.span(event.firstDay(), event.lastDay()) + room;
    }

    private String pickUp(Event event, Language language) {
        if (event.pickups().isEmpty()) {
            return null;
        }
        DateWording dates = new DateWording(language);
        PickupWindow first = event.pickups().get(0);
        String days = event.pickups().stream()
                .map(w -> dates.shortDay(w.day()) + ", " + dates.hours(w.from(), w.to()))
                .collect(Collectors.joining("\n"));
        return first.place().in(language) + "\n" + days;
    }

    private byte[] photo(Holder holder) {
        return Stream.ofNullable(holder.photo())
                .map(id -> photos.photo(id).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private PassFace.Captions captions(Language language) {
        return new PassFace.Captions(
                words("pass.sheet.title", language),
                words("pass.sheet.number", language),
                words("pass.sheet.nameOnId", language),
                words("pass.sheet.validity", language),
                words("pass.sheet.access", language),
                words("pass.sheet.pickUp", language),
                words("pass.sheet.contact", language));
    }

    private String words(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}

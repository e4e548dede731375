package org.pregny.pass;

import java.time.LocalDate;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;

/**
 * What everybody at desk and gate may see of a pass, and nothing more: no document, nationality or address.
 *
 * @param parts of the programme that it is only for; empty for the whole event
 * @param name of the holder, of the organisation on a secondary pass, or the number in its kit on an emergency pass
 */
public record PassCard(
        PassId id,
        String number,
        PassType type,
        String name,
        String category,
        String event,
        String validity,
        List<String> parts,
        boolean hasPhoto) {

    static PassCard of(Pass pass, Event event, String category, Language language) {
        LocalDate first = LocalDate.ofInstant(pass.validFrom(), event.zone());
        LocalDate last = LocalDate.ofInstant(pass.validUntil(), event.zone());
        return new PassCard(
                pass.id(),
                pass.printedNumber(),
                pass.type(),
                pass.type() == PassType.SECONDARY_PASS
                        ? pass.holder().organisationName()
                        : pass.holder().nameToPrint(),
                category,
                event.title().in(language),
                new DateWording(language).days(first, last),
                parts(pass, event, language),
                pass.holder().photo() != null);
    }

    private static List<String> parts(Pass pass, Event event, Language language) {
        DateWording dates = new DateWording(language);
        return pass.segments().isWhole()
                ? List.of()
                : pass.segments().in(event).stream()
                        .map(part -> dates.shortDay(part.starts().toLocalDate()) + language.comma()
                                + dates.hours(
                                        part.starts().toLocalTime(), part.ends().toLocalTime()) + ": "
                                + part.title().in(language))
                        .toList();
    }
}

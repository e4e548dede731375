package org.pregny.gate.web;

import java.time.LocalDate;
import org.pregny.event.Event;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassType;

/**
 * What everybody at desk and gate may see of a pass, and nothing more: no document, nationality or address.
 *
 * @param name of the holder, of the organisation on a secondary pass, or the number in its kit on an emergency pass
 */
record PassCard(
        PassId id,
        String number,
        PassType type,
        String name,
        String category,
        String event,
        String validity,
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
                pass.holder().photo() != null);
    }
}

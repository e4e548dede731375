package org.pregny.circulation;

import org.pregny.event.EventCatalogue;
import org.pregny.round.Round;
import org.springframework.stereotype.Component;

/** Says which letter tells a mission what is the latest of a list: that it is circulated, has more time, or is final. */
@Component
class MissionLetters {

    private final EventCatalogue catalogue;
    private final LinkKeys keys;

    MissionLetters(EventCatalogue catalogue, LinkKeys keys) {
        this.catalogue = catalogue;
        this.keys = keys;
    }

    MissionLetter latest(CirculationList list, Round round, ListRecipient recipient) {
        return new MissionLetter(
                list,
                round,
                recipient,
                catalogue.process(round.process()).title().in(recipient.language()),
                keys.keyTo(LinkKeys.Purpose.MISSION, recipient.id()));
    }
}

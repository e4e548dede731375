package org.pregny.circulation;

import org.pregny.event.EventCatalogue;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Component;

/** Writes to an organisation that a State objects, as far as the rule of the round lets it know. */
@Component
class ObjectionLetters {

    private final RequestDesk requests;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final LinkKeys keys;

    ObjectionLetters(RequestDesk requests, RoundCatalogue rounds, EventCatalogue catalogue, LinkKeys keys) {
        this.requests = requests;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.keys = keys;
    }

    ObjectionRaised raised(Objection objection) {
        AccreditationRequest request = requests.request(objection.request());
        Round round = rounds.round(request.round());
        return new ObjectionRaised(
                objection,
                ObjectionShown.of(objection, round.terms().objections()),
                request,
                catalogue.process(round.process()).title().in(request.language()),
                keys.keyTo(LinkKeys.Purpose.OBJECTION, objection.id().uuid()));
    }
}

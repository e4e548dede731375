package org.pregny.transparency;

import java.util.List;
import java.util.Map;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestState;
import org.pregny.round.RoundFigures;
import org.pregny.round.RoundId;
import org.springframework.stereotype.Component;

/** Where the requests of a round stand, for those who run it. */
@Component
class RequestFigures implements RoundFigures {

    private final RequestDesk requests;

    RequestFigures(RequestDesk requests) {
        this.requests = requests;
    }

    @Override
    public List<Figure> of(RoundId round) {
        Map<RequestState, Integer> counts = requests.counts(round);
        return List.of(RequestState.values()).stream()
                .filter(counts::containsKey)
                .map(state -> new Figure(state.messageKey(), counts.get(state)))
                .toList();
    }
}

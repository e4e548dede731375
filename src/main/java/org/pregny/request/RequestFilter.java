package org.pregny.request;

import java.util.Set;
import org.pregny.round.RoundId;

/**
 * Which requests to list; what is null or empty does not matter.
 *
 * @param text part of a name, or a number
 */
public record RequestFilter(RoundId round, Set<RequestState> states, String category, String country, String text) {

    public static RequestFilter in(RoundId round, RequestState... states) {
        return new RequestFilter(round, Set.of(states), "", "", "");
    }
}

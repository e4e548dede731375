package org.pregny.circulation;

import static org.pregny.circulation.ListStory.ONE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What stories of objections share: a round of their own. */
@PregnyTest
abstract class ObjectionStories {

    @Autowired
    ListStory tale;

    @Autowired
    LinkKeys keys;

    Round round;

    @BeforeEach
    void openARound() {
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
    }

    ObjectionId enter(ListId list, AccreditationRequest request, String country, String source, LocalDate day) {
        return tale.objections.enter(new ObjectionEntry(list, request.id(), country, "", source, day), ONE);
    }

    RequestState state(AccreditationRequest request) {
        return tale.requests.desk.request(request.id()).state();
    }
}

package org.pregny.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.ObjectionId;
import org.pregny.circulation.ObjectionState;
import org.pregny.demo.DemoStory.Asking;
import org.pregny.demo.DemoStory.Fate;
import org.pregny.request.RequestId;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A round from the first request to the final list, and some that wait in the next one. */
@Component
@Profile("demo")
class DemoRound {

    private final RoundCatalogue rounds;
    private final DemoRequests requests;
    private final DemoList list;
    private final DemoTime time;

    DemoRound(RoundCatalogue rounds, DemoRequests requests, DemoList list, DemoTime time) {
        this.rounds = rounds;
        this.requests = requests;
        this.list = list;
        this.time = time;
    }

    boolean hasBegun(DemoStory story) {
        return requests.areIn(rounds.round(story.round()));
    }

    void walk(DemoStory story) {
        DemoStory.Days days = story.days();
        Round round = rounds.round(story.round());
        time.comes(days.asked());
        Map<RequestId, Fate> fates = handIn(story, round, false);
        time.comes(days.screened());
        fates.forEach((request, fate) -> requests.screen(request, fate, story.whyNot()));
        time.comes(days.recommended());
        fates.forEach(requests::recommend);
        time.comes(days.circulated());
        CirculationList circulated = list.circulate(round, story.missions());
        time.comes(days.objected());
        ObjectionId upheld = list.object(
                circulated, one(fates, Fate.OBJECTED), story.states().getFirst());
        ObjectionId taken = list.object(
                circulated, one(fates, Fate.OBJECTION_WITHDRAWN), story.states().getLast());
        time.comes(days.settled());
        list.end(upheld, ObjectionState.SUSTAINED);
        list.end(taken, ObjectionState.WITHDRAWN);
        time.comes(days.made());
        list.makeFinal(circulated);
        time.comes(days.waiting());
        handIn(story, rounds.round(story.next()), true);
    }

    private Map<RequestId, Fate> handIn(DemoStory story, Round round, boolean waiting) {
        List<Asking> some = story.organisations().stream()
                .filter(one -> waiting == (one.fate() == Fate.WAITING))
                .toList();
        Map<RequestId, Fate> fates = new LinkedHashMap<>();
        some.forEach(one -> fates.put(requests.handIn(round, one, story.answers()), one.fate()));
        time.goesOn();
        return fates;
    }

    private static RequestId one(Map<RequestId, Fate> fates, Fate wanted) {
        return fates.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}

package org.pregny.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListStory;
import org.pregny.kernel.Language;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets happen what missions are written of a list, and an organisation of an objection to it. */
@Component
@Profile("test")
class ListLetters {

    private final ListStory tale;

    ListLetters(ListStory tale) {
        this.tale = tale;
    }

    /** By every rule on what may be told of an objection; the clock is a month later at the end. */
    void happen(Language language) {
        List<AccreditationRequest> objectedTo = List.of("STATE_AND_BASIS", "BASIS", "COUNT").stream()
                .map(rule -> objectedTo(rule, language))
                .toList();
        Round round = tale.requests.rounds.now(
                tale.requests.rounds.catalogue.round(objectedTo.get(0).round()));
        ListId list = tale.desk.lists(round.id()).get(0).id();
        CirculationList before = tale.list(list);
        LocalDate last = before.silenceEndsAt().atZone(round.zone()).toLocalDate();
        tale.office.move(list, before.silenceEndsAt(), last.plusDays(3), ListStory.OFFICER);
        tale.run(list);
        tale.silenceEnds(list);
        tale.madeFinal(list);
    }

    private AccreditationRequest objectedTo(String rule, Language language) {
        tale.missions("Kenya;Permanent Mission of Kenya;mission-ke@example.org;" + language.tag());
        Round round =
                tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("objections", rule));
        AccreditationRequest request =
                tale.requests.recommended(tale.requests.aRequest(round, RequestStory.anOrganisation(), language));
        tale.raised(tale.circulated(round), request, "FR");
        return request;
    }
}

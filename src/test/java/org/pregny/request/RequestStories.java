package org.pregny.request;

import static org.pregny.request.RequestStory.BO;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.accreditation.RegisterEntry;
import org.pregny.application.Receipts;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What stories of requests share: a round of their own, open since yesterday. */
@PregnyTest
abstract class RequestStories {

    @Autowired
    RequestStory tale;

    @Autowired
    Receipts receipts;

    @Autowired
    RegisterDesk registers;

    @Autowired
    RequestAudience audience;

    Round round;

    @BeforeEach
    void openARound() {
        tale.clock.set(TestTime.OPEN);
        round = tale.rounds.aRound();
    }

    AccreditationRequest now(AccreditationRequest request) {
        return tale.desk.request(request.id());
    }

    List<String> ended(AccreditationRequest request) {
        return tale.story.ended(request.id().toString());
    }

    RequestLine line(AccreditationRequest request, RequestStep step) {
        return tale.desk.file(request.id()).lines().stream()
                .filter(l -> l.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** An organisation that the register of consultative status holds in good standing. */
    OrganisationClaim known() {
        RegisterEntry entry = registers.entries("ECOSOC").stream()
                .filter(e -> e.isInGoodStandingOn(round.opens().toLocalDate())
                        && !e.country().isEmpty())
                .findFirst()
                .orElseThrow();
        return new OrganisationClaim(
                entry.name(), entry.country(), "NGO", "SPECIAL", "", List.of(), entry.acronym(), "");
    }

    AccreditationRequest reconsidering() {
        AccreditationRequest request = tale.refused(tale.aRequest(round), RequestReason.INCOMPLETE);
        tale.requester.askReconsideration(request.id(), "It is signed on the back.");
        return now(request);
    }

    AccreditationRequest objected() {
        AccreditationRequest request = tale.circulated(tale.aRequest(round));
        tale.course.objected(request.id(), BO);
        return now(request);
    }
}

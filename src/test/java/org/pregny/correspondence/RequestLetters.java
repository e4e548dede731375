package org.pregny.correspondence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.accreditation.RegisterEntry;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.pregny.request.RequestFinding;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets happen all that letters on a request for special accreditation tell. */
@Component
@Profile("test")
class RequestLetters {

    private final RequestStory tale;
    private final RequestDrafts drafts;
    private final RegisterDesk registers;
    private final RequestFinding finding;

    RequestLetters(RequestStory tale, RequestDrafts drafts, RegisterDesk registers, RequestFinding finding) {
        this.finding = finding;
        this.tale = tale;
        this.drafts = drafts;
        this.registers = registers;
    }

    void happen(Language language) {
        Round round = tale.rounds.aRound();
        RequestDraft draft = drafts.begin(
                round, language, new ApplicantSession(UUID.randomUUID(), UUID.randomUUID() + "@example.org", true));
        drafts.remind(draft.id());
        drafts.lapse(draft.id());
        tale.aRequest(round, known(round), language);
        AccreditationRequest lapsing = tale.asked(request(round, language));
        tale.runJobsAt(lapsing.id(), TestTime.OPEN.plus(Duration.ofDays(4)));
        tale.runJobsAt(lapsing.id(), lapsing.dates().informationDueAt().plusSeconds(1));
        tale.clock.set(TestTime.OPEN);
        tale.requester.withdraw(request(round, language).id());
        AccreditationRequest standing = tale.accredited(request(round, language));
        tale.course.merged(request(round, language).id(), standing.id(), RequestStory.ANA);
        finding.mailLink(standing.number(), standing.email(), UUID.randomUUID().toString());
        AccreditationRequest refused = tale.refused(request(round, language), RequestReason.INCOMPLETE);
        tale.requester.askReconsideration(refused.id(), "");
        tale.upheld(refused);
    }

    private AccreditationRequest request(Round round, Language language) {
        return tale.aRequest(round, RequestStory.anOrganisation(), language);
    }

    private OrganisationClaim known(Round round) {
        RegisterEntry entry = registers.entries("ECOSOC").stream()
                .filter(e -> e.isInGoodStandingOn(round.opens().toLocalDate())
                        && !e.country().isEmpty())
                .findFirst()
                .orElseThrow();
        return new OrganisationClaim(
                entry.name(), entry.country(), "NGO", "SPECIAL", "", List.of(), entry.acronym(), "");
    }
}

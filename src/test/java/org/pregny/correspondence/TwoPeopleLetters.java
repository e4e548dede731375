package org.pregny.correspondence;

import static org.pregny.Applications.anApplication;

import java.util.UUID;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.ApprovalRevocationDesk;
import org.pregny.application.ApprovalRevocationRequest;
import org.pregny.application.Receipt;
import org.pregny.application.RevocationGround;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What letters tell of decisions that two people have taken. */
@Component
@Profile("test")
class TwoPeopleLetters {

    private final Story story;
    private final ApprovalRevocationDesk desk;
    private final OpinionDesk opinions;

    TwoPeopleLetters(Story story, ApprovalRevocationDesk desk, OpinionDesk opinions) {
        this.story = story;
        this.desk = desk;
        this.opinions = opinions;
    }

    void happen(Language language) {
        Receipt receipt = story.submissions.submit(
                EventCode.of("hearing-2"),
                anApplication().build(),
                language,
                UUID.randomUUID().toString());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        ApprovalRevocation revocation = desk.propose(
                story.applications.caseOf(receipt.id()).representatives().get(0).id(),
                new ApprovalRevocationRequest(
                        RevocationGround.BASIS_LOST,
                        "Office of the President",
                        "Status withdrawn.",
                        "List of 1 August"),
                Signatory.of("proposer", "REVIEWER"));
        opinions.give(revocation.proposal(), true, "", Signatory.of("seconder", "LEAD_REVIEWER"));
    }
}

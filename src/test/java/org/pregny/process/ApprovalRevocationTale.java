package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.TestTime;
import org.pregny.application.ApprovalRevocationDesk;
import org.pregny.application.ApprovalRevocationRequest;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RevocationGround;
import org.pregny.event.Event;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two approved people of a hearing, whose approval some propose to take back and others agree to. */
class ApprovalRevocationTale {

    static final Signatory REVIEWER = Signatory.of("reviewer-one", "REVIEWER");
    static final Signatory LEAD = Signatory.of("lead-one", "LEAD_REVIEWER");
    static final Signatory OTHER_LEAD = Signatory.of("lead-two", "LEAD_REVIEWER");
    static final ApprovalRevocationRequest WHY = new ApprovalRevocationRequest(
            RevocationGround.FALSE_STATEMENT, "Office of the President", "The letter was not genuine.", "See file 7.");

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    ApprovalRevocationDesk desk;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    PassOffice passes;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfOnesOwn() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> {});
    }

    Receipt twoApproved() {
        return tale.approved(hearing, anApplication().of(named("Ana Ruiz"), named("Bo Li")));
    }

    static RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    Representative ana(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().get(0);
    }

    List<String> audited(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}

package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.TestTime;
import org.pregny.application.Amendment;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationHistory;
import org.pregny.application.CaseField;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.FieldAddress;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.Receipts;
import org.pregny.application.Representative;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.pass.PassCorrecting;
import org.pregny.pass.PassOffice;
import org.pregny.review.ChangeReview;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a pass, and what is asked to be changed about that person. */
class ChangeRequestTale {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    ChangeRequestDesk requests;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    ChangeReview reviews;

    @Autowired
    PassOffice passes;

    @Autowired
    PassCorrecting correcting;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Receipts receipts;

    @Autowired
    ApplicationHistory history;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    /** The fields by which a person is told from another. */
    record RepresentativeFields(Representative person) {
        FieldAddress name() {
            return new FieldAddress(person.id(), CaseField.NAME_ON_ID);
        }

        FieldAddress lastFour() {
            return new FieldAddress(person.id(), CaseField.DOCUMENT_LAST_FOUR);
        }
    }

    Receipt approved() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return receipt;
    }

    Amendment asked(Receipt receipt, CaseField field, String value) {
        return asked(receipt, Map.of(new FieldAddress(person(receipt).id(), field), value));
    }

    Amendment asked(Receipt receipt, Map<FieldAddress, String> fields) {
        int version = about(receipt).application().version();
        requests.request(receipt.accessKey(), new TypedFields(fields, version), "A slip of the pen.");
        return only(receipt);
    }

    Amendment only(Receipt receipt) {
        return amendments.of(receipt.id()).get(0);
    }

    ReviewTask claimed(Amendment asked) {
        ReviewTask task = task(asked);
        story.reviews.claim(task.id(), Story.REVIEWER);
        return task;
    }

    ReviewTask task(Amendment asked) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :subject")
                .param("subject", asked.id().uuid())
                .query(java.util.UUID.class)
                .single()));
    }

    boolean ended(Amendment asked, String endEvent) {
        return jdbc.sql("select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                                + " where p.business_key_ = :key and a.act_id_ = :end")
                        .param("key", asked.id().toString())
                        .param("end", endEvent)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<HistoryLine.Kind> kinds(Receipt receipt) {
        return history.of(about(receipt)).stream().map(HistoryLine::kind).toList();
    }

    Representative person(Receipt receipt) {
        return about(receipt).representatives().get(0);
    }

    ApplicationCase about(Receipt receipt) {
        return story.applications.caseOf(receipt.id());
    }

    List<String> letters(Receipt receipt) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}

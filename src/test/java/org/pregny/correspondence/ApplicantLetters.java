package org.pregny.correspondence;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Map;
import java.util.UUID;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What letters tell of what applicants change: a function, a person for another, and all of it taken back. */
@Component
@Profile("test")
class ApplicantLetters {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    private final Story story;
    private final AmendmentDesk amendments;
    private final SubstitutionDesk substitutions;
    private final WithdrawalDesk withdrawals;

    ApplicantLetters(
            Story story, AmendmentDesk amendments, SubstitutionDesk substitutions, WithdrawalDesk withdrawals) {
        this.story = story;
        this.amendments = amendments;
        this.substitutions = substitutions;
        this.withdrawals = withdrawals;
    }

    void happen(Language language) {
        Receipt receipt = story.submissions.submit(
                HEARING, anApplication().build(), language, UUID.randomUUID().toString());
        anApplicantChanges(receipt);
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Representative former =
                story.applications.caseOf(receipt.id()).approved().get(0);
        substitutions.request(receipt.accessKey(), former.id(), aRepresentative("Bo Li", "bo@example.org"));
        withdrawals.withdrawAll(receipt.accessKey());
    }

    private void anApplicantChanges(Receipt receipt) {
        ApplicationCase about = story.applications.caseOf(receipt.id());
        FieldAddress function = new FieldAddress(about.representatives().get(0).id(), CaseField.FUNCTION);
        TypedFields typed = new TypedFields(
                Map.of(function, "President"), about.application().version());
        amendments.change(receipt.accessKey(), typed);
    }
}

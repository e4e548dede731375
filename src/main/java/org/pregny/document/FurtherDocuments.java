package org.pregny.document;

import java.util.List;
import java.util.Map;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.CanonicalForm;
import org.pregny.application.EventApplication;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in documents for an application that is submitted and not decided yet, each with a receipt of its own. */
@Service
public class FurtherDocuments {

    private final DocumentIntake intake;
    private final ApplicationDesk applications;
    private final Receipts receipts;
    private final TransactionTemplate transaction;

    FurtherDocuments(
            DocumentIntake intake,
            ApplicationDesk applications,
            Receipts receipts,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.applications = applications;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static boolean takes(EventApplication application) {
        return application.state().isWithReviewers();
    }

    /** Looks into the file first, with nothing locked. */
    public void add(ApplicationId id, Upload upload) {
        Examined examined = intake.examine(id.uuid(), upload);
        transaction.executeWithoutResult(t -> keep(applications.hold(id), examined));
    }

    private void keep(EventApplication application, Examined examined) {
        if (!takes(application)) {
            throw new AlreadySettled(application.id(), application.state());
        }
        intake.keep(application.id(), examined)
                .ifPresent(document ->
                        receipts.issue(kind(application), application.id(), received(application, document)));
    }

    private static ReceiptKind kind(EventApplication application) {
        boolean asked = application.state() == ApplicationState.INFORMATION_REQUESTED;
        return asked ? ReceiptKind.ANSWER : ReceiptKind.CHANGE;
    }

    private static byte[] received(EventApplication application, Document document) {
        return CanonicalForm.of(
                Map.of("application", application.number(), "documents", List.of(document.described())));
    }
}

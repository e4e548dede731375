package org.pregny.application;

import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells an applicant that the application was received, with a receipt, and tells the audit trail. */
@Component
class Acknowledgement {

    private final Receipts receipts;
    private final ApplicationDesk desk;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher events;

    Acknowledgement(
            Receipts receipts, ApplicationDesk desk, Correspondence correspondence, ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.desk = desk;
        this.correspondence = correspondence;
        this.events = events;
    }

    void give(Event event, EventApplication application, byte[] received) {
        ProofOfReceipt proof = receipts.issue(ReceiptKind.APPLICATION, application.id(), received);
        ApplicationCase about = desk.caseOf(application.id());
        events.publishEvent(new ApplicationEvents.ApplicationSubmitted(
                application.id(),
                application.number(),
                event.code().text(),
                about.representatives().size(),
                application.isLate() ? Timeliness.LATE : Timeliness.IN_TIME,
                proof.sha256()));
        correspondence.send(new ApplicationLetter.ApplicationReceived(
                about, event, desk.accessKey(application.id()), desk.statusCode(application.id()), proof));
    }
}

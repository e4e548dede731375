package org.pregny.request;

import org.pregny.application.ApplicationId;
import org.pregny.application.DocumentShelf;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Component;

/** Files a request with its parts, acknowledges it, and starts its way through the house. */
@Component
class RequestKeeping {

    private final RequestPartStore parts;
    private final RequestSteps steps;
    private final DocumentShelf shelf;
    private final Receipts receipts;
    private final RequestNotices notices;
    private final RequestProcess process;

    RequestKeeping(
            RequestPartStore parts,
            RequestSteps steps,
            DocumentShelf shelf,
            Receipts receipts,
            RequestNotices notices,
            RequestProcess process) {
        this.parts = parts;
        this.steps = steps;
        this.shelf = shelf;
        this.receipts = receipts;
        this.notices = notices;
        this.process = process;
    }

    void keep(AccreditationRequest request, RequestSubmission clean, byte[] received) {
        RequestId id = request.id();
        parts.numbers(id, clean.numbers());
        parts.answers(id, clean.answers());
        clean.papers().forEach(paper -> file(id, clean, paper));
        steps.begin(request, Taking.of(RequestStep.SUBMITTED, Actor.APPLICANT).about(request.number()));
        ProofOfReceipt proof = receipts.issue(ReceiptKind.REQUEST, id.uuid(), received);
        notices.received(id, proof);
        process.submitted(id, request.dates().screeningDueAt());
    }

    /** To the room of documents a request is what a document was submitted with, as an application is. */
    private void file(RequestId id, RequestSubmission clean, RequestSubmission.SentPaper paper) {
        shelf.submitted(new ApplicationId(id.uuid()), clean.draft(), paper.document());
        parts.paper(id, new RequestPartStore.Paper(paper.document(), paper.wanted()));
    }
}

package org.pregny.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.CanonicalForm;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.document.Document;
import org.pregny.document.DocumentContent;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentIntake;
import org.pregny.document.Examined;
import org.pregny.document.Upload;
import org.pregny.kernel.Refusal;
import org.pregny.portal.ApplicantSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents of a draft and, while there is a question to answer, of a request: each is looked into first, with nothing locked. */
@Service
public class RequestPapers {

    private final RequestDrafts drafts;
    private final RequestSteps steps;
    private final RequestPartStore parts;
    private final DocumentIntake intake;
    private final DocumentDesk documents;
    private final Receipts receipts;
    private final TransactionTemplate transaction;

    RequestPapers(
            RequestDrafts drafts,
            RequestSteps steps,
            RequestPartStore parts,
            DocumentIntake intake,
            DocumentDesk documents,
            Receipts receipts,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.steps = steps;
        this.parts = parts;
        this.intake = intake;
        this.documents = documents;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<RequestPaper> of(RequestDraft draft) {
        return documents.ofDraft(draft.id()).stream()
                .filter(d -> !draft.answers().wanted(d.id()).isEmpty())
                .map(d -> new RequestPaper(draft.answers().wanted(d.id()), d))
                .toList();
    }

    /** @param wanted code of the document that the form asks for */
    public void add(UUID id, ApplicantSession session, String wanted, Upload upload) {
        drafts.draft(id, session);
        Examined examined = intake.examine(id, upload);
        transaction.executeWithoutResult(t -> {
            RequestDraft draft = drafts.locked(id, session);
            intake.keep(id, examined);
            Document added = documents.ofDraft(id).stream()
                    .filter(d -> draft.answers().wanted(d.id()).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new RequestRefused(Refusal.Kind.INVALID, "request.fault.sameDocument"));
            name(draft, added.id(), wanted);
        });
    }

    public void remove(UUID id, ApplicantSession session, UUID document) {
        transaction.executeWithoutResult(t -> {
            RequestDraft draft = drafts.locked(id, session);
            documents.remove(id, document);
            name(draft, document, "");
        });
    }

    private void name(RequestDraft draft, UUID document, String wanted) {
        drafts.keep(draft, draft.answers().with(Map.of(DraftAnswers.PAPER + document, wanted)));
    }

    /** One more document in answer to a question, with a receipt of its own. */
    public void add(RequestId id, Upload upload) {
        Examined examined = intake.examine(id.uuid(), upload);
        transaction.executeWithoutResult(t -> {
            AccreditationRequest request = steps.lock(id);
            if (request.state() != RequestState.INFO_REQUESTED) {
                throw new RequestSettled(request.state());
            }
            intake.keep(new ApplicationId(id.uuid()), examined).ifPresent(document -> filed(request, document));
        });
    }

    private void filed(AccreditationRequest request, Document document) {
        parts.paper(request.id(), new RequestPartStore.Paper(document.id(), RequestPaper.FURTHER));
        Map<String, String> described = Map.of("sha256", document.sha256());
        byte[] received = CanonicalForm.of(Map.of("request", request.number(), "documents", List.of(described)));
        receipts.issue(ReceiptKind.ANSWER, request.id().uuid(), received);
    }

    /** For the organisation: a document of this request, and of no other. */
    public DocumentContent open(RequestId id, UUID document) {
        return documents.open(new ApplicationId(id.uuid()), document);
    }
}

package org.pregny.portal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.document.Document;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentIntake;
import org.pregny.document.Examined;
import org.pregny.document.Upload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents of a draft: added one by one and removed again, by whoever may see the draft. */
@Service
public class DraftDocuments {

    private final DraftDesk drafts;
    private final DocumentIntake intake;
    private final DocumentDesk documents;
    private final TransactionTemplate transaction;

    DraftDocuments(
            DraftDesk drafts, DocumentIntake intake, DocumentDesk documents, PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.intake = intake;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order they came; the draft then names just these. */
    public List<Document> of(Draft draft, ApplicantSession session) {
        List<Document> all = documents.ofDraft(draft.id());
        if (!draft.isSubmitted() && !names(all).equals(draft.answers().text(AnswersAsSubmission.DOCUMENTS))) {
            change(draft.id(), session, () -> {});
        }
        return all;
    }

    /** Looks into the file first, with nothing locked; only what is good is added. */
    public void add(UUID id, ApplicantSession session, Upload upload) {
        drafts.draft(id, session);
        Examined examined = intake.examine(id, upload);
        change(id, session, () -> intake.keep(id, examined));
    }

    /** Takes a document away; one that is gone already stays gone. */
    public void remove(UUID id, ApplicantSession session, UUID document) {
        change(id, session, () -> documents.remove(id, document));
    }

    /** The draft stays locked meanwhile, so that two windows both get theirs; a submitted one does not change. */
    private void change(UUID id, ApplicantSession session, Runnable change) {
        transaction.executeWithoutResult(t -> {
            Draft draft = drafts.locked(id, session);
            if (draft.isSubmitted()) {
                throw new DraftSubmitted();
            }
            change.run();
            Map<String, String> typed = Map.of(AnswersAsSubmission.DOCUMENTS, names(documents.ofDraft(id)));
            drafts.keep(draft, draft.answers().with(typed));
        });
    }

    private static String names(List<Document> documents) {
        return documents.stream().map(d -> d.id().toString()).collect(Collectors.joining(" "));
    }
}

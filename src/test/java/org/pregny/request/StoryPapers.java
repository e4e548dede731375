package org.pregny.request;

import java.util.List;
import java.util.UUID;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentIntake;
import org.pregny.document.DocumentKind;
import org.pregny.document.Specimens;
import org.pregny.document.Upload;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Documents for requests of tests: real ones, taken in by the real room. */
@Component
@Profile("test")
class StoryPapers {

    private static final List<byte[]> PAPERS = List.of(Specimens.pdf(1), Specimens.pdf(2), Specimens.pdf(3));

    private final DocumentIntake intake;
    private final DocumentDesk documents;

    StoryPapers(DocumentIntake intake, DocumentDesk documents) {
        this.intake = intake;
        this.documents = documents;
    }

    /** Kept for the draft, which has up to three. */
    UUID keep(UUID draft) {
        byte[] paper = PAPERS.get(documents.ofDraft(draft).size());
        Upload upload = new Upload(DocumentKind.OTHER, "paper.pdf", paper.length, new ByteArrayResource(paper));
        intake.keep(draft, intake.examine(draft, upload));
        return documents.ofDraft(draft).getLast().id();
    }
}

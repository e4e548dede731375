package org.pregny.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.demo.DemoStory.Asking;
import org.pregny.demo.DemoStory.Fate;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentIntake;
import org.pregny.document.DocumentKind;
import org.pregny.document.Upload;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.request.RequestAnswer;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestSubmission;
import org.pregny.request.RequestSubmission.SentPaper;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.pregny.round.WantedDocument;
import org.pregny.screening.ScreeningDecisions;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningTask;
import org.pregny.screening.SeenRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Organisations that ask, with their papers, and the two officers who decide on each. */
@Component
@Profile("demo")
class DemoRequests {

    private static final Actor FIRST = Actor.staff("reviewer");
    private static final Actor SECOND = Actor.staff("lead-reviewer");

    private final RoundCatalogue rounds;
    private final RequestDesk desk;
    private final DocumentIntake intake;
    private final DocumentDesk documents;
    private final ScreeningDesk screening;
    private final ScreeningDecisions decisions;
    private final Entropy entropy;

    DemoRequests(
            RoundCatalogue rounds,
            RequestDesk desk,
            DocumentIntake intake,
            DocumentDesk documents,
            ScreeningDesk screening,
            ScreeningDecisions decisions,
            Entropy entropy) {
        this.rounds = rounds;
        this.desk = desk;
        this.intake = intake;
        this.documents = documents;
        this.screening = screening;
        this.decisions = decisions;
        this.entropy = entropy;
    }

    boolean areIn(Round round) {
        return !desk.counts(round.id()).isEmpty();
    }

    RequestId handIn(Round round, Asking asking, Map<String, String> shared) {
        RoundForm form = rounds.form(round);
        UUID draft = entropy.nextId();
        Map<String, String> words = new HashMap<>(shared);
        words.putAll(asking.answers());
        RequestSubmission submission = new RequestSubmission(
                round.id(),
                asking.language(),
                asking.contact(),
                asking.email(),
                new OrganisationClaim(asking.name(), asking.country(), asking.category(), "SPECIAL", ""),
                List.of(),
                form.questions().stream()
                        .filter(question -> words.containsKey(question.code()))
                        .map(question -> new RequestAnswer(question.code(), words.get(question.code())))
                        .toList(),
                draft,
                form.documents().stream()
                        .filter(WantedDocument::required)
                        .map(wanted -> new SentPaper(keep(draft, wanted.code()), wanted.code()))
                        .toList(),
                false,
                true);
        return desk.submit(submission, draft.toString()).id();
    }

    void screen(RequestId request, Fate fate, String whyNot) {
        if (fate == Fate.REFUSED) {
            decisions.refuse(claimed(request, FIRST), RequestReason.NOT_RELEVANT, whyNot, FIRST);
        } else if (fate.isRecommended()) {
            decisions.preApprove(claimed(request, FIRST), "", FIRST);
        }
    }

    void recommend(RequestId request, Fate fate) {
        if (fate.isRecommended()) {
            decisions.recommend(claimed(request, SECOND), SECOND);
        }
    }

    private SeenRequest claimed(RequestId request, Actor by) {
        ScreeningTask task = screening.latest(request).orElseThrow();
        screening.claim(task.id(), by);
        return new SeenRequest(task.id(), desk.request(request).version());
    }

    /** The same two papers for everybody. */
    private UUID keep(UUID draft, String wanted) {
        ClassPathResource paper = new ClassPathResource("demo/round/" + wanted + ".pdf");
        try {
            Upload upload = new Upload(DocumentKind.OTHER, paper.getFilename(), paper.contentLength(), paper);
            intake.keep(draft, intake.examine(draft, upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents.ofDraft(draft).getLast().id();
    }
}

package org.pregny.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.pregny.application.Fault;
import org.pregny.application.SubmissionFaulty;
import org.pregny.document.Document;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentIntake;
import org.pregny.document.DocumentKind;
import org.pregny.document.DocumentRefused;
import org.pregny.document.Examined;
import org.pregny.document.Upload;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Throttle;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

/** Requests that come whole, documents and all, from programs: nothing of one that is refused stays but its documents, for a month. */
@Service
public class RequestPost {

    private final RequestDesk desk;
    private final DocumentIntake intake;
    private final DocumentDesk documents;
    private final Throttle throttle;
    private final RequestLimits limits;
    private final Entropy entropy;

    RequestPost(
            RequestDesk desk,
            DocumentIntake intake,
            DocumentDesk documents,
            Throttle throttle,
            RequestLimits limits,
            Entropy entropy) {
        this.desk = desk;
        this.intake = intake;
        this.documents = documents;
        this.throttle = throttle;
        this.limits = limits;
        this.entropy = entropy;
    }

    /** A document as it was sent, and which of the wanted ones it is. */
    public record Sent(String wanted, String name, byte[] content) {}

    /**
     * Takes it in, once per key.
     *
     * @param client the machine that sends
     * @param submission made of the draft's id and the documents that were kept for it
     */
    public RequestReceipt submit(
            String client,
            List<Sent> sent,
            BiFunction<UUID, List<RequestSubmission.SentPaper>, RequestSubmission> submission,
            String key) {
        throttle.count("request/posted", client, limits.submissionsFromClient());
        UUID draft = entropy.nextId();
        List<RequestSubmission.SentPaper> kept = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            keep(draft, sent.get(i), "/documents/" + i, kept, faults);
        }
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
        return desk.submit(submission.apply(draft, kept), key);
    }

    private void keep(UUID draft, Sent sent, String at, List<RequestSubmission.SentPaper> kept, List<Fault> faults) {
        byte[] content = sent.content() == null ? new byte[0] : sent.content();
        Upload upload = new Upload(DocumentKind.OTHER, sent.name(), content.length, new ByteArrayResource(content));
        try {
            Examined examined = intake.examine(draft, upload);
            intake.keep(draft, examined);
            Optional<Document> added = documents.ofDraft(draft).stream()
                    .filter(d -> kept.stream().noneMatch(k -> k.document().equals(d.id())))
                    .findFirst();
            added.ifPresentOrElse(
                    d -> kept.add(new RequestSubmission.SentPaper(d.id(), sent.wanted())),
                    () -> faults.add(Fault.at(at, "request.fault.sameDocument")));
        } catch (DocumentRefused refused) {
            faults.add(new Fault(at, refused.messageKey(), List.of(refused.args())));
        }
    }
}

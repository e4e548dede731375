package org.pregny.review;

import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who does not work on a case asks to read the names of its protected people. */
@Service
@Transactional
public class NameAsking {

    private final DisclosureStore store;
    private final ReviewStore tasks;
    private final OpinionDesk opinions;
    private final Entropy entropy;

    NameAsking(DisclosureStore store, ReviewStore tasks, OpinionDesk opinions, Entropy entropy) {
        this.store = store;
        this.tasks = tasks;
        this.opinions = opinions;
        this.entropy = entropy;
    }

    public Proposal ask(ReviewTaskId id, String grounds, Signatory by) {
        ReviewTask task = tasks.lock(id).orElseThrow(() -> new NotFound("review.notFound"));
        ApplicationId application = task.application();
        UUID disclosure = store.askedBy(application, by.name()).orElseGet(() -> added(application, by.name()));
        return opinions.proposeStep(
                new ProposalDraft(
                        NameDisclosure.MATTER, disclosure, application.uuid(), task.applicationNumber(), grounds),
                by);
    }

    private UUID added(ApplicationId application, String reader) {
        UUID id = entropy.nextId();
        store.add(id, application, reader);
        return id;
    }
}

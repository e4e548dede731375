package org.pregny.application;

import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody proposes that an approval be taken back; nothing happens to the person until another agrees (domain b4). */
@Service
@Transactional
public class ApprovalRevocationDesk {

    public static final int LONGEST_AUTHORITY = 300;
    public static final int LONGEST_WORDS = 2000;

    private final ApplicationStore applications;
    private final WaitingStore people;
    private final ApprovalRevocationStore store;
    private final OpinionDesk opinions;
    private final ApprovalRevocationProcess process;
    private final Entropy entropy;

    ApprovalRevocationDesk(
            ApplicationStore applications,
            WaitingStore people,
            ApprovalRevocationStore store,
            OpinionDesk opinions,
            ApprovalRevocationProcess process,
            Entropy entropy) {
        this.applications = applications;
        this.people = people;
        this.store = store;
        this.opinions = opinions;
        this.process = process;
        this.entropy = entropy;
    }

    public ApprovalRevocation propose(RepresentativeId id, ApprovalRevocationRequest typed, Signatory by) {
        ApprovalRevocationRequest request = checked(typed);
        ApplicationId application = applications
                .representative(id)
                .orElseThrow(ApplicationDesk::notFound)
                .application();
        EventApplication held = applications.lock(application).orElseThrow(ApplicationDesk::notFound);
        Representative person = people.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (!person.state().mayBeRevoked()) {
            throw ApprovalRevocationRefused.nothingToRevoke();
        }
        Proposal proposal = opinions.propose(
                new ProposalDraft(
                        ApprovalRevocations.MATTER, id.uuid(), application.uuid(), held.number(), request.grounds()),
                by);
        ApprovalRevocation revocation = revocation(person, proposal, request);
        store.add(revocation);
        process.proposed(revocation, proposal);
        return revocation;
    }

    private ApprovalRevocation revocation(Representative person, Proposal proposal, ApprovalRevocationRequest request) {
        return new ApprovalRevocation(
                new ApprovalRevocationId(entropy.nextId()),
                person.id(),
                person.application(),
                proposal.id(),
                request.ground(),
                request.authority(),
                request.words(),
                null,
                null);
    }

    private static ApprovalRevocationRequest checked(ApprovalRevocationRequest typed) {
        if (typed.ground() == null) {
            throw ApprovalRevocationRefused.noGround();
        }
        String authority = CleanText.line(typed.authority());
        if (authority.isEmpty()) {
            throw ApprovalRevocationRefused.noAuthority();
        }
        String words = CleanText.lines(typed.words());
        fits("authority", authority, LONGEST_AUTHORITY);
        fits("words", words, LONGEST_WORDS);
        return new ApprovalRevocationRequest(typed.ground(), authority, words, typed.grounds());
    }

    private static void fits(String what, String words, int longest) {
        if (words.length() > longest) {
            throw ApprovalRevocationRefused.tooLong(what, longest, words.length());
        }
    }
}

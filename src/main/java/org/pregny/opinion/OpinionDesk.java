package org.pregny.opinion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where something is proposed by one person and agreed to, or turned down, by another: never the same (domain b4). */
@Service
@Transactional
public class OpinionDesk {

    public static final int LONGEST_WORDS = 1000;

    private final OpinionStore store;
    private final OpinionProcess process;
    private final List<Matter> matters;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpinionDesk(
            OpinionStore store,
            OpinionProcess process,
            List<Matter> matters,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.process = process;
        this.matters = matters;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the proposal; whoever calls holds what it is about and begins the wait for the opinion. */
    public Proposal propose(ProposalDraft draft, Signatory by) {
        FourEyesRule rule = ruleOf(draft.matter());
        if (!rule.mayPropose(by)) {
            throw OpinionRefused.notYours();
        }
        if (store.openAbout(draft.matter(), draft.subject()).isPresent()) {
            throw OpinionRefused.proposedAlready();
        }
        Proposal proposal = proposal(draft, rule, by);
        store.add(proposal);
        events.publishEvent(new OpinionEvent(proposal, null, by.actor()));
        return proposal;
    }

    /** Keeps the proposal of a single step and begins the wait for the opinion. */
    public Proposal proposeStep(ProposalDraft draft, Signatory by) {
        Proposal proposal = propose(draft, by);
        process.sought(proposal);
        return proposal;
    }

    /** Another person than the one who proposed it agrees, or turns it down and says why. */
    public void give(ProposalId id, boolean agreed, String note, Signatory by) {
        Proposal proposal = lockOpen(id);
        if (proposal.isProposedBy(by.name())) {
            throw OpinionRefused.sameTwoEyes();
        }
        if (!ruleOf(proposal.matter()).maySecond(by)) {
            throw OpinionRefused.notYours();
        }
        if (!matter(proposal).isOpenTo(proposal, by.name())) {
            throw OpinionRefused.party();
        }
        String clean = words(note);
        if (!agreed && clean.isEmpty()) {
            throw OpinionRefused.whyNot();
        }
        if (agreed && !matter(proposal).stands(proposal)) {
            throw OpinionRefused.nothingLeft();
        }
        ProposalOutcome outcome = agreed ? ProposalOutcome.AGREED : ProposalOutcome.TURNED_DOWN;
        settle(proposal, outcome, clean, by.actor());
        process.given(id, outcome);
    }

    /** Only whoever proposed it can take it back. */
    public void takeBack(ProposalId id, Actor actor) {
        Proposal proposal = lockOpen(id);
        if (!proposal.isProposedBy(actor.name())) {
            throw OpinionRefused.notYours();
        }
        settle(proposal, ProposalOutcome.TAKEN_BACK, "", actor);
        process.given(id, ProposalOutcome.TAKEN_BACK);
    }

    /** Nobody has said anything in time. Repeatable. */
    public void expire(ProposalId id) {
        store.lock(id)
                .filter(Proposal::isOpen)
                .ifPresent(proposal -> settle(proposal, ProposalOutcome.EXPIRED, "", Actor.SYSTEM));
    }

    /** What waits for a second opinion, what runs out first before the others. */
    public List<Proposal> open() {
        return store.open();
    }

    /** What was settled lately. */
    public List<Proposal> settled() {
        return store.settled();
    }

    public List<FourEyesRule> rules() {
        return store.rules();
    }

    public Proposal proposal(ProposalId id) {
        return store.find(id).orElseThrow(OpinionDesk::notFound);
    }

    /** What of this kind is proposed about this and not settled. */
    public Optional<Proposal> openAbout(String matter, UUID subject) {
        return store.openAbout(matter, subject);
    }

    /** What of this kind was proposed about this last, settled or not. */
    public Optional<Proposal> latestAbout(String matter, UUID subject) {
        return store.latestAbout(matter, subject);
    }

    public FourEyesRule ruleOf(String matter) {
        return store.rule(matter).orElseThrow(() -> new IllegalStateException("no four-eyes rule for " + matter));
    }

    public Matter matter(Proposal proposal) {
        return matters.stream()
                .filter(m -> m.code().equals(proposal.matter()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows " + proposal.matter()));
    }

    private Proposal proposal(ProposalDraft draft, FourEyesRule rule, Signatory by) {
        String grounds = words(draft.grounds());
        if (grounds.isEmpty()) {
            throw OpinionRefused.why();
        }
        Instant now = clock.instant();
        return new Proposal(
                new ProposalId(entropy.nextId()),
                draft.matter(),
                draft.subject(),
                draft.caseId(),
                draft.label(),
                grounds,
                by.name(),
                now,
                now.plus(rule.standsFor()),
                null,
                null,
                null,
                null);
    }

    private void settle(Proposal proposal, ProposalOutcome outcome, String note, Actor actor) {
        store.settle(proposal.id(), outcome, actor.name(), note, clock.instant());
        events.publishEvent(new OpinionEvent(proposal, outcome, actor));
    }

    private Proposal lockOpen(ProposalId id) {
        Proposal proposal = store.lock(id).orElseThrow(OpinionDesk::notFound);
        if (!proposal.isOpen() || proposal.hasRunOut(clock.instant())) {
            throw OpinionRefused.settled();
        }
        return proposal;
    }

    private static String words(String typed) {
        String clean = CleanText.lines(typed);
        if (clean.length() > LONGEST_WORDS) {
            throw OpinionRefused.tooLong(LONGEST_WORDS, clean.length());
        }
        return clean;
    }

    private static NotFound notFound() {
        return new NotFound("opinion.notFound");
    }
}

package org.pregny.grant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody proposes to suspend, reinstate or revoke an accreditation; nothing happens until another agrees (domain b4). */
@Service
@Transactional
public class MeasureDesk {

    public static final int LONGEST_AUTHORITY = 300;
    public static final int LONGEST_WORDS = 2000;

    private final GrantStore grants;
    private final MeasureStore store;
    private final OpinionDesk opinions;
    private final Entropy entropy;
    private final Clock clock;

    MeasureDesk(GrantStore grants, MeasureStore store, OpinionDesk opinions, Entropy entropy, Clock clock) {
        this.grants = grants;
        this.store = store;
        this.opinions = opinions;
        this.entropy = entropy;
        this.clock = clock;
    }

    public Measure propose(GrantId id, MeasureDraft typed, Signatory by) {
        MeasureDraft draft = checked(typed);
        AccreditationGrant grant = grants.lock(id).orElseThrow(GrantDesk::notFound);
        if (!draft.kind().isOpenTo(grant.state())) {
            throw MeasureRefused.state();
        }
        Proposal proposal = opinions.proposeStep(
                new ProposalDraft(MeasureMatter.MATTER, id.uuid(), grant.request(), grant.number(), draft.grounds()),
                by);
        Measure measure = new Measure(
                new MeasureId(entropy.nextId()),
                id,
                draft.kind(),
                proposal.id(),
                draft.ground(),
                draft.authority(),
                draft.words(),
                clock.instant(),
                null,
                null,
                null);
        store.add(measure);
        return measure;
    }

    /** What was ever proposed about it, the newest first. */
    public List<Measure> of(GrantId id) {
        return store.of(id);
    }

    public Optional<Proposal> open(GrantId id) {
        return opinions.openAbout(MeasureMatter.MATTER, id.uuid());
    }

    private static MeasureDraft checked(MeasureDraft typed) {
        String authority = fitting("authority", CleanText.line(typed.authority()), LONGEST_AUTHORITY);
        String words = fitting("words", CleanText.lines(typed.words()), LONGEST_WORDS);
        String grounds = fitting("grounds", CleanText.lines(typed.grounds()), OpinionDesk.LONGEST_WORDS);
        if (typed.kind().needsGround() && typed.ground() == null) {
            throw MeasureRefused.noGround();
        }
        if (authority.isEmpty()) {
            throw MeasureRefused.noAuthority();
        }
        if (words.isEmpty()) {
            throw MeasureRefused.noWords();
        }
        if (grounds.isEmpty()) {
            throw MeasureRefused.noGrounds();
        }
        return new MeasureDraft(
                typed.kind(), typed.kind().needsGround() ? typed.ground() : null, authority, words, grounds);
    }

    private static String fitting(String field, String words, int longest) {
        if (words.length() > longest) {
            throw MeasureRefused.tooLong(field, longest, words.length());
        }
        return words;
    }
}

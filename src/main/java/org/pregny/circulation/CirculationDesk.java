package org.pregny.circulation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.request.RequestId;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the list of a round is put together, version by version, and where everybody reads what it says. */
@Service
@Transactional
public class CirculationDesk {

    public static final int LONGEST_REASON = 1000;

    private final ListStore store;
    private final LineStore lines;
    private final StepStore steps;
    private final ListRevision revision;
    private final RoundCatalogue rounds;
    private final Entropy entropy;
    private final Clock clock;

    CirculationDesk(
            ListStore store,
            LineStore lines,
            StepStore steps,
            ListRevision revision,
            RoundCatalogue rounds,
            Entropy entropy,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.steps = steps;
        this.revision = revision;
        this.rounds = rounds;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** Begins the next list of a round with whatever is recommended; a round has one draft at a time. */
    public ListId begin(RoundId round, Actor by) {
        rounds.round(round);
        Instant now = clock.instant();
        ListId id = new ListId(entropy.nextId());
        CirculationList list = new CirculationList(
                id, round, store.lastNumber(round) + 1, ListState.DRAFT, 0, now, null, null, null, null, null, 0);
        try {
            store.add(list);
        } catch (DuplicateKeyException another) {
            throw CirculationRefused.conflict("draft");
        }
        revision.make(list, ListState.DRAFT, revision.due(list, ListState.DRAFT), by);
        return id;
    }

    /** Brings a list up to date with what became of its requests; a draft takes in who was recommended since. */
    public int renew(ListId id, int seen, Actor by) {
        CirculationList list = lock(id, seen);
        return revision.revise(list, list.state(), by);
    }

    /** Takes an organisation off the draft; its request stays recommended and may stand on the next list. */
    public int takeOff(ListId id, RequestId request, int seen, String why, Actor by) {
        String reason = CleanText.lines(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw CirculationRefused.invalid("reason", LONGEST_REASON);
        }
        CirculationList list = lockDraft(id, seen);
        ListLine line = standing(list, request).orElseThrow(CirculationDesk::notFound);
        return revision.make(
                list,
                ListState.DRAFT,
                new ListChange(List.of(), List.of(new ListChange.Exit(line, LineCause.TAKEN_OFF, reason))),
                by);
    }

    /** Puts an organisation back onto the draft from which it was taken. */
    public int putBack(ListId id, RequestId request, int seen, Actor by) {
        CirculationList list = lockDraft(id, seen);
        return revision.make(list, ListState.DRAFT, revision.puttingBack(list, request), by);
    }

    @Transactional(readOnly = true)
    public CirculationList list(ListId id) {
        return store.find(id).orElseThrow(CirculationDesk::notFound);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CirculationList> lists() {
        return store.all();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CirculationList> lists(RoundId round) {
        return store.of(round);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ListVersion> versions(ListId id) {
        return store.versions(id);
    }

    @Transactional(readOnly = true)
    public ListVersion version(ListId id, int number) {
        return store.version(id, number);
    }

    /** What a new version would change now: who was recommended, withdrew or is called otherwise since. */
    @Transactional(readOnly = true)
    public ListChange due(CirculationList list) {
        return revision.due(list, list.state());
    }

    @Transactional(readOnly = true)
    public List<ListLine> lines(ListId id, int version) {
        return lines.in(id, version);
    }

    @Transactional(readOnly = true)
    public List<ListLine> page(ListId id, int version, LineSearch search) {
        return lines.page(id, version, search);
    }

    /** The life of one organisation on a list, the oldest line first. */
    @Transactional(readOnly = true)
    public List<ListLine> life(ListId id, RequestId request) {
        List<ListLine> life = lines.of(id, request);
        if (life.isEmpty()) {
            throw notFound();
        }
        return life;
    }

    /** Every line that came, went or changed from one version to another, with the reason. */
    @Transactional(readOnly = true)
    public List<ListDifference> differences(ListId id, int from, int to) {
        return new ListDifferences(lines.all(id), store.versions(id)).between(Math.min(from, to), Math.max(from, to));
    }

    @Transactional(readOnly = true)
    public Progress progress(ListId id) {
        return steps.progress(id);
    }

    static NotFound notFound() {
        return new NotFound("circulation.notFound");
    }

    private Optional<ListLine> standing(CirculationList list, RequestId request) {
        return lines.of(list.id(), request).stream().filter(ListLine::stands).findFirst();
    }

    private CirculationList lockDraft(ListId id, int seen) {
        CirculationList list = lock(id, seen);
        if (!list.isDraft()) {
            throw CirculationRefused.closed("noDraft");
        }
        return list;
    }

    private CirculationList lock(ListId id, int seen) {
        CirculationList list = store.lock(id).orElseThrow(CirculationDesk::notFound);
        if (list.version() != seen) {
            throw CirculationRefused.conflict("meanwhile");
        }
        return list;
    }
}

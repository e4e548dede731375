package org.pregny.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done for a round as time goes by: whom to remind, who is late, and that each is told once. */
@Service
@Transactional
public class RoundWatch {

    private static final String CLOSING = "CLOSING";

    private final RoundStore store;
    private final RoundOffice office;
    private final EachOnce once;
    private final ObjectProvider<UnfinishedRequests> unfinished;
    private final ObjectProvider<RoundAudience> audiences;
    private final Clock clock;

    RoundWatch(
            RoundStore store,
            RoundOffice office,
            EachOnce once,
            ObjectProvider<UnfinishedRequests> unfinished,
            ObjectProvider<RoundAudience> audiences,
            Clock clock) {
        this.store = store;
        this.office = office;
        this.once = once;
        this.unfinished = unfinished;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** When there is something to do for the round next. */
    public Instant nextMoment(RoundId id) {
        return RoundMoments.next(round(id), clock.instant());
    }

    public boolean isOver(RoundId id) {
        return round(id).stateAt(clock.instant()) == RoundState.CLOSED;
    }

    /** Whom the reminder that is due has not reached yet; nobody when none is due. */
    public List<UUID> toRemind(RoundId id) {
        return RoundMoments.dueReminder(round(id), clock.instant())
                .map(due -> once.undone(id, reminder(due), openDrafts(id)))
                .orElse(List.of());
    }

    public void remind(RoundId id, List<UUID> drafts) {
        RoundMoments.dueReminder(round(id), clock.instant())
                .ifPresent(due -> once.each(id, reminder(due), drafts, this::remindOne));
    }

    /** Writes down that the round is over. Repeatable. */
    public void close(RoundId id) {
        Round round = round(id);
        if (round.closedAt() == null) {
            office.close(id, round.version(), Actor.SYSTEM);
        }
    }

    /** The drafts that are left open and were not ended yet; one that was is not asked for again, whatever became of it. */
    public List<UUID> toLapse(RoundId id) {
        return once.undone(id, CLOSING, openDrafts(id));
    }

    public void lapse(RoundId id, List<UUID> drafts) {
        once.each(id, CLOSING, drafts, this::lapseOne);
    }

    /** How far the closing of a round has come. */
    public ClosingProgress closing(RoundId id) {
        return new ClosingProgress(once.done(id, CLOSING), toLapse(id).size());
    }

    /** What has dates from the round and does not go by this version of it yet. */
    public List<UUID> toFollow(RoundEdition edition) {
        List<UUID> members = audiences.stream()
                .flatMap(audience -> audience.members(edition.round()).stream())
                .toList();
        return once.undone(edition.round(), followed(edition), members);
    }

    public void follow(RoundEdition edition, List<UUID> members) {
        Round now = round(edition.round());
        once.each(
                edition.round(),
                followed(edition),
                members,
                member -> audiences.forEach(audience -> audience.follow(member, now)));
    }

    /** Who has begun and must hear of the end that this version gave the round. */
    public List<UUID> toTell(RoundEdition edition) {
        return store.movedEnd(edition)
                ? once.undone(edition.round(), moved(edition), openDrafts(edition.round()))
                : List.of();
    }

    public void tell(RoundEdition edition, List<UUID> drafts) {
        once.each(edition.round(), moved(edition), drafts, this::remindOne);
    }

    private List<UUID> openDrafts(RoundId id) {
        return unfinished.stream().flatMap(room -> room.openDrafts(id).stream()).toList();
    }

    private void remindOne(UUID draft) {
        unfinished.forEach(room -> room.remind(draft));
    }

    private void lapseOne(UUID draft) {
        unfinished.forEach(room -> room.lapse(draft));
    }

    private Round round(RoundId id) {
        return store.find(id).orElseThrow(() -> new NotFound("round.notFound"));
    }

    private static String reminder(Instant due) {
        return "REMINDER " + due;
    }

    private static String moved(RoundEdition edition) {
        return "MOVED " + edition.version();
    }

    private static String followed(RoundEdition edition) {
        return "FOLLOWED " + edition.version();
    }
}

package org.pregny.round;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what a change of a round would touch. */
@Component
class RoundSurvey {

    private final ObjectProvider<UnfinishedRequests> unfinished;
    private final ObjectProvider<RoundAudience> audiences;

    RoundSurvey(ObjectProvider<UnfinishedRequests> unfinished, ObjectProvider<RoundAudience> audiences) {
        this.unfinished = unfinished;
        this.audiences = audiences;
    }

    RoundPreview of(Round before, Round after, Instant now) {
        List<RoundFact> facts = RoundFact.between(before, after);
        List<Instant> reminders = RoundMoments.reminders(after).stream()
                .filter(moment -> moment.isAfter(now))
                .toList();
        boolean movesMoment = !RoundMoments.next(before, now).equals(RoundMoments.next(after, now));
        List<RoundAudience.Touched> touched = audiences.stream()
                .flatMap(audience -> audience.touched(before, after).stream())
                .filter(t -> t.count() > 0)
                .toList();
        long told = facts.contains(RoundFact.CLOSES) ? drafts(before.id()) : 0;
        return new RoundPreview(before, after, facts, told, reminders, movesMoment ? 1 : 0, touched);
    }

    /** How many have begun in this round and not submitted. */
    long drafts(RoundId id) {
        return unfinished.stream().mapToLong(room -> room.openDrafts(id).size()).sum();
    }
}

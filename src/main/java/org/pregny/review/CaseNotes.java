package org.pregny.review;

import java.time.Clock;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers write to one another about a case; nothing written is changed, and nothing leaves the house. */
@Service
@Transactional
public class CaseNotes {

    public static final int LONGEST = 2000;

    private final CaseRecordStore store;
    private final ReviewDesk desk;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseNotes(CaseRecordStore store, ReviewDesk desk, Entropy entropy, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a note to the case of this task.
     *
     * @param corrects the author's own earlier note about the same case, or null
     */
    public void add(ReviewTaskId id, String typed, UUID corrects, Actor author) {
        ReviewTask task = desk.task(id);
        if (task.isBarredTo(author.name())) {
            throw new SameReviewer();
        }
        String words = CleanText.lines(typed);
        if (words.isEmpty()) {
            throw new VerdictsFaulty("review.fault.note");
        }
        if (words.length() > LONGEST) {
            throw new VerdictsFaulty("review.fault.tooLong", LONGEST, words.length());
        }
        CaseNote note = new CaseNote(
                entropy.nextId(),
                task.application(),
                author.name(),
                clock.instant(),
                words,
                corrects == null ? null : own(task, corrects, author).id());
        store.add(note);
        events.publishEvent(new ReviewEvent.NoteWritten(task, note, author));
    }

    /** Another's note, or one about another case, is not there to be corrected. */
    private CaseNote own(ReviewTask task, UUID corrects, Actor author) {
        return store.note(corrects)
                .filter(note -> note.isBy(author.name()) && note.application().equals(task.application()))
                .orElseThrow(() -> new NotFound("review.notFound"));
    }
}

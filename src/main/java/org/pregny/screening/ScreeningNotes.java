package org.pregny.screening;

import java.time.Clock;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers write to one another about a request; nothing written is changed, and nothing leaves the house. */
@Service
@Transactional
public class ScreeningNotes {

    public static final int LONGEST = 2000;

    private static final String FIELD = "internalNote";

    private final ScreeningNoteStore store;
    private final ScreeningDesk desk;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningNotes(
            ScreeningNoteStore store,
            ScreeningDesk desk,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public void add(ScreeningTaskId id, String typed, Actor author) {
        ScreeningTask task = desk.task(id);
        if (task.isBarredTo(author.name())) {
            throw ScreeningRefused.barred();
        }
        String words = CleanText.lines(typed);
        if (words.isEmpty()) {
            throw ScreeningRefused.missing(FIELD);
        }
        if (words.length() > LONGEST) {
            throw ScreeningRefused.tooLong(FIELD, LONGEST, words.length());
        }
        ScreeningNote note = new ScreeningNote(entropy.nextId(), task.request(), author.name(), clock.instant(), words);
        store.add(note);
        events.publishEvent(new ScreeningEvent.RemarkWritten(task, note.id(), author));
    }
}

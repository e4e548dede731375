package org.pregny.application;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who meets a person writes down what the application did not say: that they need help, or are not to be named. */
@Service
@Transactional
public class NeedDesk {

    public static final int LONGEST = 1000;

    private final NeedStore store;
    private final ApplicationStore people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedDesk(NeedStore store, ApplicationStore people, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** In words that reviewers of the case read, and the desk does not; what was known before stays. */
    public void noteAssistance(RepresentativeId person, String words, Actor by) {
        note(person, NeedNoted.Need.ASSISTANCE, CleanText.lines(words), by);
    }

    public void noteProtection(RepresentativeId person, Actor by) {
        note(person, NeedNoted.Need.PROTECTION, "", by);
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<NeedNote> notesOf(RepresentativeId person) {
        return store.notesOf(List.of(person)).getOrDefault(person, List.of());
    }

    private void note(RepresentativeId person, NeedNoted.Need need, String words, Actor by) {
        store.hold(person);
        store.add(person, new NeedNote(need, words, clock.instant(), by.name()));
        events.publishEvent(new NeedNoted(people.representative(person).orElseThrow(), need, by));
    }
}

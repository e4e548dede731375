package org.pregny.application;

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

    private final ParticularsStore store;
    private final ApplicationStore people;
    private final ApplicationEventPublisher events;

    NeedDesk(ParticularsStore store, ApplicationStore people, ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.events = events;
    }

    /** In words that only those read who provide it. */
    public void noteAssistance(RepresentativeId person, String words, Actor by) {
        store.noteAssistance(person, CleanText.lines(words));
        tell(person, NeedNoted.Need.ASSISTANCE, by);
    }

    public void noteProtection(RepresentativeId person, Actor by) {
        store.noteProtection(person);
        tell(person, NeedNoted.Need.PROTECTION, by);
    }

    private void tell(RepresentativeId person, NeedNoted.Need need, Actor by) {
        events.publishEvent(new NeedNoted(people.representative(person).orElseThrow(), need, by));
    }
}

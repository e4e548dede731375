package org.pregny.circulation;

import java.time.Clock;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the President’s office enters objections of States, what came of consultations, and how they end; each by four eyes. */
@Service
@Transactional
public class ObjectionDesk {

    public static final int LONGEST_WORDS = 2000;
    public static final int LONGEST_REPLY = 4000;

    private final ObjectionStore store;
    private final ObjectionChecks checks;
    private final StepStore steps;
    private final ListStore lists;
    private final RequestDesk requests;
    private final RequestCourse course;
    private final ObjectionRegister register;
    private final OpinionDesk opinions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ObjectionDesk(
            ObjectionStore store,
            ObjectionChecks checks,
            StepStore steps,
            ListStore lists,
            RequestDesk requests,
            RequestCourse course,
            ObjectionRegister register,
            OpinionDesk opinions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.checks = checks;
        this.steps = steps;
        this.lists = lists;
        this.requests = requests;
        this.course = course;
        this.register = register;
        this.opinions = opinions;
        this.clock = clock;
        this.events = events;
    }

    /** Enters what a State has said; it stands once another officer has seen the paper. Until then nobody is accredited over it. */
    public ObjectionId enter(ObjectionEntry entry, Signatory by) {
        CirculationList list = list(entry.list());
        Objection objection = checks.checked(entry, list, by.name());
        if (!steps.hold(list.id(), entry.request())) {
            throw CirculationRefused.closed("objectionLate");
        }
        tellNow(entry.request(), list);
        store.add(objection);
        String number = requests.request(entry.request()).number();
        events.publishEvent(new ObjectionEvent(objection, ObjectionEvent.Step.ENTERED, by.actor()));
        opinions.proposeStep(draft(ObjectionRecording.MATTER, objection, number, objection.source()), by);
        return objection.id();
    }

    /** Proposes how an objection ends; it does once another officer agrees. */
    public void end(ObjectionId id, ObjectionState end, String typed, Signatory by) {
        Objection objection = lock(id);
        String words = CleanText.lines(typed);
        checks.mayEnd(objection, end, words);
        String number = requests.request(objection.request()).number();
        opinions.proposeStep(draft(ObjectionEnding.MATTER, objection, number, words), by);
        store.askEnd(id, end, words);
    }

    /** Writes down what came of a consultation, for the office alone. */
    public void note(ObjectionId id, String typed, Actor by) {
        String words = CleanText.lines(typed);
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw CirculationRefused.invalid("note", LONGEST_WORDS);
        }
        Objection objection = lock(id);
        store.note(id, new ObjectionNote(clock.instant(), by.name(), words));
        events.publishEvent(new ObjectionEvent(objection, ObjectionEvent.Step.NOTED, by));
    }

    /** The organisation answers, once, as long as the objection is not settled. */
    public void reply(String key, String typed) {
        Objection objection = register.byLink(key);
        String words = CleanText.lines(typed);
        if (words.isEmpty() || words.length() > LONGEST_REPLY) {
            throw CirculationRefused.invalid("reply", LONGEST_REPLY);
        }
        if (!store.reply(objection.id(), words, clock.instant())) {
            throw CirculationRefused.closed("replied");
        }
        events.publishEvent(new ObjectionEvent(objection, ObjectionEvent.Step.REPLIED, Actor.APPLICANT));
    }

    static NotFound notFound() {
        return new NotFound("circulation.objection.notFound");
    }

    /** Of many on the list, the turn of this one may not have come yet. */
    private void tellNow(RequestId request, CirculationList list) {
        course.circulated(request, list.id().uuid(), list.version(), Actor.SYSTEM);
    }

    private CirculationList list(ListId id) {
        return lists.find(id).orElseThrow(CirculationDesk::notFound);
    }

    private Objection lock(ObjectionId id) {
        return store.lock(id).orElseThrow(ObjectionDesk::notFound);
    }

    private static ProposalDraft draft(String matter, Objection objection, String number, String grounds) {
        return new ProposalDraft(
                matter, objection.id().uuid(), objection.request().uuid(), number, grounds);
    }
}

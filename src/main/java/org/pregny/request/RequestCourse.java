package org.pregny.request;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Refusal;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every step that a request takes after it was sent: who screens, recommends, circulates and decides calls here. Each is repeatable. */
@Service
@Transactional
public class RequestCourse {

    public static final int LONGEST_WORDS = 2000;

    private final RequestSteps steps;
    private final RequestStore store;
    private final RequestPartStore parts;
    private final RoundCatalogue rounds;
    private final RequestProcess process;
    private final Entropy entropy;
    private final Clock clock;

    RequestCourse(
            RequestSteps steps,
            RequestStore store,
            RequestPartStore parts,
            RoundCatalogue rounds,
            RequestProcess process,
            Entropy entropy,
            Clock clock) {
        this.steps = steps;
        this.store = store;
        this.parts = parts;
        this.rounds = rounds;
        this.process = process;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** From now on officers have it. */
    public void screened(RequestId id) {
        steps.take(id, Taking.bySystem(RequestStep.SCREENED));
    }

    /** Nobody has decided in time: it stands in the trail, and whoever keeps the work list shows it. */
    public void overdue(RequestId id) {
        steps.take(id, Taking.bySystem(RequestStep.OVERDUE));
    }

    /** One officer says yes; nobody outside is told. */
    public void preApproved(RequestId id, Actor by, String note) {
        steps.take(id, Taking.of(RequestStep.PRE_APPROVED, by).saying(clean(note)));
    }

    /** The second officer says no to the first one's yes. */
    public void sentBack(RequestId id, Actor by, String note) {
        steps.mustNotBe(id, RequestStep.PRE_APPROVED, by);
        steps.take(id, Taking.of(RequestStep.SENT_BACK, by).saying(clean(note)));
    }

    /** A second officer agrees: the request goes on the next list (domain b4, four eyes). */
    public void recommended(RequestId id, Actor by) {
        steps.mustNotBe(id, RequestStep.PRE_APPROVED, by);
        steps.take(id, Taking.of(RequestStep.RECOMMENDED, by));
    }

    public void refused(RequestId id, Refusing refusing) {
        steps.take(id, refusing(RequestStep.REFUSED, refusing));
    }

    /** Keeps a question and stops the clock; the model mails it. Returns when the answer is due. */
    public Instant asked(RequestId id, Asking asking, Actor by) {
        AccreditationRequest request = steps.lock(id);
        if (!steps.take(id, Taking.of(RequestStep.ASKED, by))) {
            return request.dates().informationDueAt();
        }
        Instant now = clock.instant();
        Instant due = RequestDeadlines.informationDue(rounds.round(request.round()), now);
        store.informationDue(id, due);
        parts.ask(
                id,
                new RequestInquiry(
                        entropy.nextId(), clean(asking.question()), asking.concerns(), now, due, null, null));
        return due;
    }

    /** States have the list on which the organisation stands; who withdrew in the last moment is passed over. */
    public void circulated(RequestId id, UUID list, int version, Actor by) {
        Taking taking = Taking.of(RequestStep.CIRCULATED, by).about(list + "/" + version);
        if (steps.takeFrom(RequestState.RECOMMENDED, id, taking)) {
            process.circulated(id);
        }
    }

    /** Nobody can object any more. What is under consultation waits for that to be settled. */
    public void silenceEnded(RequestId id) {
        if (store.silenceEnded(id, RequestState.CIRCULATED, clock.instant())) {
            process.silenceEnded(id);
        } else {
            store.silenceEnded(id, RequestState.UNDER_CONSULTATION, clock.instant());
        }
    }

    /** A State objects; a further objection to the same organisation changes nothing here. */
    public void objected(RequestId id, Actor by) {
        AccreditationRequest request = steps.lock(id);
        boolean late =
                request.state() == RequestState.CIRCULATED && request.dates().silenceEndedAt() != null;
        if (late) {
            throw new RequestRefused(Refusal.Kind.CLOSED, "request.silenceOver");
        }
        if (steps.take(id, Taking.of(RequestStep.OBJECTED, by))) {
            process.objected(id);
        }
    }

    /** All objections to the organisation are settled, with this result. */
    public void objectionsSettled(RequestId id, ObjectionResult result, Actor by) {
        AccreditationRequest request = steps.lock(id);
        RequestStep step = result.isAgainst() ? RequestStep.OBJECTION_UPHELD : RequestStep.OBJECTIONS_SETTLED;
        Taking taking = Taking.of(step, by).about(result.name());
        boolean taken = steps.take(id, result.isAgainst() ? taking.because(RequestReason.OBJECTION, "") : taking);
        if (taken) {
            process.objectionsSettled(id, standing(request, result));
        }
    }

    private static ObjectionStanding standing(AccreditationRequest request, ObjectionResult result) {
        if (result.isAgainst()) {
            return ObjectionStanding.UPHELD;
        }
        return request.dates().silenceEndedAt() == null ? ObjectionStanding.RUNNING : ObjectionStanding.OVER;
    }

    public void accredited(RequestId id) {
        steps.take(id, Taking.bySystem(RequestStep.ACCREDITED));
    }

    /** Another officer finds the refusal wrong: the organisation goes on the next list. */
    public void reversed(RequestId id, Actor by, String text) {
        steps.mustNotBe(id, RequestStep.REFUSED, by);
        steps.take(id, Taking.of(RequestStep.REVERSED, by).saying(clean(text)));
    }

    /** Another officer finds the refusal right. */
    public void upheld(RequestId id, Refusing refusing) {
        steps.mustNotBe(id, RequestStep.REFUSED, refusing.by());
        if (steps.isTaken(id, RequestStep.UPHELD)) {
            return;
        }
        steps.take(id, refusing(RequestStep.UPHELD, refusing));
    }

    /** Another request stands for this one: a chapter's for its headquarters', or the same one translated. */
    public void merged(RequestId id, RequestId into, Actor by) {
        AccreditationRequest other = steps.lock(into);
        boolean meaningless = id.equals(into) || other.state() == RequestState.MERGED;
        if (meaningless || !other.round().equals(steps.lock(id).round())) {
            throw new RequestRefused(Refusal.Kind.CONFLICT, "request.notMergeable");
        }
        if (steps.take(id, Taking.of(RequestStep.MERGED, by).about(other.number()))) {
            store.mergedInto(id, into);
            process.merged(id);
        }
    }

    private static Taking refusing(RequestStep step, Refusing refusing) {
        if (!refusing.reason().isOfficers()) {
            throw new RequestRefused(Refusal.Kind.INVALID, "request.notAReason");
        }
        return Taking.of(step, refusing.by()).because(refusing.reason(), clean(refusing.text()));
    }

    private static String clean(String words) {
        String clean = CleanText.lines(words);
        if (clean.length() > LONGEST_WORDS) {
            throw new RequestRefused(Refusal.Kind.INVALID, "request.tooLong", LONGEST_WORDS, clean.length());
        }
        return clean;
    }
}

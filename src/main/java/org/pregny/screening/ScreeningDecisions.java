package org.pregny.screening;

import java.time.Clock;
import java.util.function.Consumer;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.request.Asking;
import org.pregny.request.Refusing;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestId;
import org.pregny.request.RequestLock;
import org.pregny.request.RequestReason;
import org.pregny.review.TaskGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officers end their tasks: on the request as they have seen it, and not if it has changed since; the claim on the
 * task must be their own. The request is locked before its task, as everybody does.
 */
@Service
@Transactional
public class ScreeningDecisions {

    private final ScreeningDesk desk;
    private final ScreeningClaims claims;
    private final ScreeningStore store;
    private final RequestCourse course;
    private final RequestLock lock;
    private final ScreeningProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningDecisions(
            ScreeningDesk desk,
            ScreeningClaims claims,
            ScreeningStore store,
            RequestCourse course,
            RequestLock lock,
            ScreeningProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.claims = claims;
        this.store = store;
        this.course = course;
        this.lock = lock;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** Says yes, which another officer must agree to; nobody outside is told. */
    public void preApprove(SeenRequest seen, String note, Actor by) {
        end(
                seen,
                ScreeningStage.SCREEN_REQUEST,
                ScreeningResult.PRE_APPROVED,
                by,
                id -> course.preApproved(id, by, note));
    }

    public void refuse(SeenRequest seen, RequestReason reason, String text, Actor by) {
        Refusing refusing = refusing(reason, text, by);
        end(seen, ScreeningStage.SCREEN_REQUEST, ScreeningResult.REFUSED, by, id -> course.refused(id, refusing));
    }

    /** Stops the clock until the organisation answers. */
    public void ask(SeenRequest seen, Asking asking, Actor by) {
        mustSay("question", asking.question());
        end(
                seen,
                ScreeningStage.SCREEN_REQUEST,
                ScreeningResult.INFORMATION_NEEDED,
                by,
                id -> course.asked(id, asking, by));
    }

    /** The second yes: the request goes on the next list. */
    public void recommend(SeenRequest seen, Actor by) {
        end(seen, ScreeningStage.RECOMMEND_REQUEST, ScreeningResult.RECOMMENDED, by, id -> course.recommended(id, by));
    }

    public void sendBack(SeenRequest seen, String note, Actor by) {
        mustSay("note", note);
        end(seen, ScreeningStage.RECOMMEND_REQUEST, ScreeningResult.SENT_BACK, by, id -> course.sentBack(id, by, note));
    }

    public void uphold(SeenRequest seen, RequestReason reason, String text, Actor by) {
        Refusing refusing = refusing(reason, text, by);
        end(seen, ScreeningStage.RECONSIDER_REQUEST, ScreeningResult.UPHELD, by, id -> course.upheld(id, refusing));
    }

    public void reverse(SeenRequest seen, String text, Actor by) {
        mustFit("note", text);
        end(seen, ScreeningStage.RECONSIDER_REQUEST, ScreeningResult.REVERSED, by, id -> course.reversed(id, by, text));
    }

    /** Another request of the round stands for this one; the model is told by the request itself. */
    public void merge(SeenRequest seen, RequestId into, Actor by) {
        ScreeningTask task = hold(seen, by);
        close(task, new ScreeningEnding(ScreeningResult.CLOSED, clock.instant(), by.name(), seen.version()), by);
        course.merged(task.request(), into, by);
    }

    private void end(
            SeenRequest seen, ScreeningStage stage, ScreeningResult result, Actor by, Consumer<RequestId> step) {
        ScreeningTask task = hold(seen, by);
        if (task.stage() != stage) {
            throw ScreeningRefused.anotherStage();
        }
        step.accept(task.request());
        close(task, new ScreeningEnding(result, clock.instant(), by.name(), seen.version()), by);
        process.ended(task, result);
    }

    private ScreeningTask hold(SeenRequest seen, Actor by) {
        ScreeningTask task = desk.task(seen.task());
        if (!task.isOpen()) {
            throw TaskGone.ended(task);
        }
        lock.hold(task.request(), seen.version());
        return claims.held(seen.task().uuid(), by);
    }

    private void close(ScreeningTask task, ScreeningEnding ending, Actor by) {
        store.end(task.id(), ending);
        events.publishEvent(new ScreeningEvent.TaskEnded(task, ending, by));
    }

    /** Of a form that says neither yes nor no. */
    public static ScreeningRefused nothingSaid() {
        return ScreeningRefused.missing("verdict");
    }

    private static void mustSay(String field, String words) {
        if (CleanText.lines(words).isEmpty()) {
            throw ScreeningRefused.missing(field);
        }
        mustFit(field, words);
    }

    private static void mustFit(String field, String words) {
        int length = CleanText.lines(words).length();
        if (length > RequestCourse.LONGEST_WORDS) {
            throw ScreeningRefused.tooLong(field, RequestCourse.LONGEST_WORDS, length);
        }
    }

    static Refusing refusing(RequestReason reason, String text, Actor by) {
        if (reason == null || !reason.isOfficers()) {
            throw ScreeningRefused.missing("reason");
        }
        mustFit("note", text);
        return new Refusing(reason, CleanText.lines(text), by);
    }
}

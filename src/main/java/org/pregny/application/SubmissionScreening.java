package org.pregny.application;

import java.util.ArrayList;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.WindowState;
import org.springframework.stereotype.Component;

/** Lets a submission in only if it is whole, and in time or with a reason for being late. */
@Component
class SubmissionScreening {

    static final int LONGEST_REASON = 1000;

    private final EventCatalogue catalogue;
    private final DeadlineDesk deadlines;
    private final Attached attached;

    SubmissionScreening(EventCatalogue catalogue, DeadlineDesk deadlines, Attached attached) {
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.attached = attached;
    }

    Timeliness screen(Event event, Sent sent) {
        Timeliness timeliness = timeliness(event, sent);
        List<Fault> faults = new ArrayList<>(faults(event, sent.clean()));
        int length = sent.lateReason().length();
        if (timeliness == Timeliness.LATE && length > LONGEST_REASON) {
            faults.add(Fault.at("/lateReason", "application.fault.tooLong", LONGEST_REASON, length));
        }
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
        return timeliness;
    }

    List<Fault> faults(Event event, Submission clean) {
        return SubmissionCheck.faults(clean, event, catalogue.processOf(event), attached);
    }

    /** What comes after its deadline is taken in when it says why, until the event begins. */
    private Timeliness timeliness(Event event, Sent sent) {
        WindowState state = deadlines.stateAt(event, sent.clean(), sent.arrivedAt());
        if (state == WindowState.OPEN) {
            return Timeliness.IN_TIME;
        }
        boolean late = state == WindowState.CLOSED && deadlines.takesLate(event, sent.arrivedAt());
        if (!late || sent.lateReason().isEmpty()) {
            throw new WindowClosed(event, state);
        }
        return Timeliness.LATE;
    }
}

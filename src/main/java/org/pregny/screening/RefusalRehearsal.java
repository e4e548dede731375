package org.pregny.screening;

import org.pregny.correspondence.ReadLetter;
import org.pregny.kernel.Actor;
import org.pregny.request.RefusalPreview;
import org.pregny.request.RequestReason;
import org.pregny.review.TaskGone;
import org.springframework.stereotype.Service;

/** Shows an officer what the organisation would read if the request were refused like this; nothing is decided. */
@Service
public class RefusalRehearsal {

    private final ScreeningDesk desk;
    private final RefusalPreview preview;

    RefusalRehearsal(ScreeningDesk desk, RefusalPreview preview) {
        this.desk = desk;
        this.preview = preview;
    }

    /** In the organisation's language; the claim on the task must be the officer's own. */
    public ReadLetter letter(SeenRequest seen, RequestReason reason, String text, Actor officer) {
        ScreeningTask task = desk.task(seen.task());
        if (!task.isHeldBy(officer.name())) {
            throw TaskGone.notHeld(task);
        }
        return preview.letter(task.request(), ScreeningDecisions.refusing(reason, text, officer));
    }
}

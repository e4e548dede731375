package org.pregny.pass;

import java.util.function.Function;
import org.pregny.application.ChangeDesk;
import org.pregny.application.IssuingDesk;
import org.pregny.application.RepresentativeCase;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Component;

/** Remembers which version of the event somebody knows from the first pass or letter. */
@Component
class FirstCredential {

    private final ChangeDesk changes;
    private final IssuingDesk issuing;
    private final EventCatalogue catalogue;

    FirstCredential(ChangeDesk changes, IssuingDesk issuing, EventCatalogue catalogue) {
        this.changes = changes;
        this.issuing = issuing;
        this.catalogue = catalogue;
    }

    /**
     * The person is asked once more, under the lock: whoever was taken back since the decision gets nothing, and the
     * step, tried again, learns so from the table. The versions are read before anything is made of them: a change in
     * between is told as a change later.
     */
    <T> T of(RepresentativeId id, Function<RepresentativeCase, T> made) {
        RepresentativeCase about = issuing.caseOf(id);
        RepresentativeState state = about.person().state();
        if (state != RepresentativeState.APPROVED) {
            throw new PassNotIssuable(id, state);
        }
        EventVersions present =
                catalogue.versionsOf(catalogue.event(about.application().event()));
        T credential = made.apply(about);
        changes.knows(id, present);
        issuing.forget(id);
        return credential;
    }
}

package org.pregny.application;

import java.util.List;
import java.util.UUID;
import org.pregny.event.EventVersions;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Component;

/** Keeps an application with all that came with it: its people, what they say of themselves, needs and documents. */
@Component
class Filing {

    private final ApplicationStore store;
    private final ChangeStore changes;
    private final ParticularsStore particulars;
    private final Attached attached;
    private final Entropy entropy;

    Filing(
            ApplicationStore store,
            ChangeStore changes,
            ParticularsStore particulars,
            Attached attached,
            Entropy entropy) {
        this.store = store;
        this.changes = changes;
        this.particulars = particulars;
        this.attached = attached;
        this.entropy = entropy;
    }

    /** In the transaction of who takes it in; {@code known} is what its people know of the event. */
    void file(EventApplication application, Sent sent, EventVersions known) {
        store.add(application, sent);
        changes.know(application.id(), known);
        particulars.add(application.id(), sent.clean());
        attached.takeUp(application.id(), sent.clean());
        addRepresentatives(application.id(), sent.clean().representatives());
    }

    private void addRepresentatives(ApplicationId application, List<RepresentativeEntry> people) {
        for (int i = 0; i < people.size(); i++) {
            UUID id = entropy.nextId();
            RepresentativeEntry entry = people.get(i);
            store.add(id, application, i, entry, RepresentativeState.PENDING);
            particulars.add(id, entry);
        }
    }
}

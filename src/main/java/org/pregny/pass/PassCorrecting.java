package org.pregny.pass;

import java.util.Optional;
import org.pregny.application.AmendmentId;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.Credential;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeCase;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes passes say what applications say since a change was agreed; may be asked for again without harm. */
@Service
@Transactional
public class PassCorrecting {

    private final ChangeRequestDesk changes;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final PassOffice office;
    private final PassStore store;
    private final PassOrders orders;
    private final PassNeeds needs;
    private final PassProcess process;

    PassCorrecting(
            ChangeRequestDesk changes,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            PassOffice office,
            PassStore store,
            PassOrders orders,
            PassNeeds needs,
            PassProcess process) {
        this.changes = changes;
        this.applications = applications;
        this.catalogue = catalogue;
        this.office = office;
        this.store = store;
        this.orders = orders;
        this.needs = needs;
        this.process = process;
    }

    /**
     * Puts the next version in the place of each pass that says anything else of its holder, e-mail included: a code that
     * went to a wrong mailbox must not open a gate. A pass for a date that is not firm stays until it is.
     */
    public void correct(AmendmentId change) {
        PassReason corrected =
                PassReason.of(PassCause.CORRECTED, Authority.SYSTEM).setOffBy("change/" + change);
        changes.concerned(change).forEach(person -> correct(person, corrected));
    }

    private void correct(RepresentativeId id, PassReason corrected) {
        RepresentativeCase about = applications.caseOf(id);
        Event event = catalogue.event(about.application().event());
        Optional<Pass> pass = store.latest(id);
        if (!event.isConfirmed()) {
            return;
        }
        if (pass.isEmpty()) {
            issueIfNeeded(about.person());
        } else if (!orders.of(about).holder().equals(pass.get().holder())) {
            Pass next = office.reissue(pass.get().id(), corrected);
            if (next.isLive()) {
                office.deliver(next.id());
            }
        }
    }

    /** For somebody who was told that a grounds pass is enough, and whose grounds pass is not. */
    private void issueIfNeeded(Representative person) {
        if (person.credential() == Credential.LETTER && process.needsPass(needs.factsFor(person.id()))) {
            office.deliver(office.issue(person.id()).id());
        }
    }
}

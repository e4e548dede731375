package org.pregny.accreditation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an organisation as a whole is removed from an event, and let in again (domain b1: removal, with authority and
 * reason). Whatever it is granted later waits until then.
 */
@Service
@Transactional
public class RemovalDesk {

    private static final int LONGEST = 500;

    private final RemovalStore store;
    private final AccreditationStore organisations;
    private final RemovalProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemovalDesk(
            RemovalStore store,
            AccreditationStore organisations,
            RemovalProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.organisations = organisations;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** The rows that are this organisation, itself among them. */
    public List<OrganisationId> alike(OrganisationId id) {
        return store.alike(id);
    }

    public EventStanding standingOf(OrganisationId id, EventCode event) {
        return store.isRemoved(id, event) ? EventStanding.REMOVED : EventStanding.GOOD;
    }

    /** The same, held until the end of the transaction: whoever removes the organisation meanwhile waits. */
    public EventStanding hold(OrganisationId id, EventCode event) {
        store.lock(id);
        return standingOf(id, event);
    }

    /** Whom nothing is offered for this event: the rows of every organisation that is removed from it. */
    public List<OrganisationId> removedFrom(EventCode event) {
        return store.removedFrom(event);
    }

    /**
     * Takes effect at once; whoever is issuing for it at this moment is waited for, so that the caller then finds what
     * was issued.
     *
     * @param id names the removal ever after
     */
    public void remove(UUID id, OrganisationId organisation, EventCode event, String note, Actor actor) {
        store.alike(organisation).forEach(store::lock);
        Removal removal =
                new Removal(id, organisations.organisation(organisation), event, note, actor.name(), clock.instant());
        store.add(removal);
        events.publishEvent(new RemovalEvent(removal, false, actor));
    }

    public List<Removal> standing() {
        return store.standing();
    }

    /** The proposal that set it off was dropped; a removal of this id need not be there. */
    public void drop(UUID id, Actor actor) {
        store.standing(id).ifPresent(removal -> lift(removal, null, actor));
    }

    /** Lets the organisation in again: by another person than the one who removed it, and on a named authority. */
    public void readmit(UUID id, String authority, Actor actor) {
        Removal removal = store.standing(id).orElseThrow(RemovalRefused::gone);
        String words = CleanText.lines(authority);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw RemovalRefused.noAuthority();
        }
        if (removal.removedBy().equals(actor.name())) {
            throw RemovalRefused.sameTwoEyes();
        }
        lift(removal, words, actor);
    }

    private void lift(Removal removal, String authority, Actor actor) {
        if (!store.lift(removal.id(), authority, actor.name(), clock.instant())) {
            throw RemovalRefused.gone();
        }
        events.publishEvent(new RemovalEvent(removal, true, actor));
        process.readmitted();
    }
}

package org.pregny.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pregny.accreditation.EventStanding;
import org.pregny.application.ChangeNotice.Meaning;
import org.pregny.application.Credential;
import org.pregny.application.IssuingDesk;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventChange;
import org.pregny.event.EventFact;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Component;

/** Decides what becomes of a pass or a confirmation when the event changes, by what the person has in hand. */
@Component
class CredentialRenewal {

    /** What a grounds pass holder, who picks nothing up, does not need to hear. */
    private static final Set<EventFact> FOR_PASSES_ONLY = EnumSet.of(EventFact.PICK_UP, EventFact.CONTACT);

    private final EventCatalogue catalogue;
    private final PassStore store;
    private final PassMoving moving;
    private final PassNeeds needs;
    private final PassProcess process;
    private final IssuingDesk issuing;

    CredentialRenewal(
            EventCatalogue catalogue,
            PassStore store,
            PassMoving moving,
            PassNeeds needs,
            PassProcess process,
            IssuingDesk issuing) {
        this.catalogue = catalogue;
        this.store = store;
        this.moving = moving;
        this.needs = needs;
        this.process = process;
        this.issuing = issuing;
    }

    RenewedCredential renew(Representative person, Event event, List<EventChange> story, EventVersions present) {
        return renew(
                store.latest(person.id()), event, story, present, admitted -> withoutPass(person, admitted, story));
    }

    /** A pass that is no representative's own. */
    RenewedCredential renew(Pass further, Event event, List<EventChange> story, EventVersions present) {
        return renew(Optional.of(further), event, story, present, admitted -> RenewedCredential.NOTHING_TO_TELL);
    }

    private RenewedCredential renew(
            Optional<Pass> pass,
            Event event,
            List<EventChange> story,
            EventVersions present,
            Function<List<Event>, RenewedCredential> withoutPass) {
        List<Event> admitted = catalogue.admittedBy(event);
        if (story.isEmpty() || pass.filter(CredentialRenewal::isDead).isPresent()) {
            return RenewedCredential.NOTHING_TO_TELL;
        }
        if (event.isCancelled() && admitted.isEmpty()) {
            pass.ifPresent(moving::end);
            return RenewedCredential.without(Meaning.CANCELLED, List.of(), List.of());
        }
        if (!event.isConfirmed() && !event.isCancelled()) {
            return RenewedCredential.without(Meaning.WAITING, List.of(), story);
        }
        return pass.map(p -> moving.makeTrue(p, admitted, story, present)).orElseGet(() -> withoutPass.apply(admitted));
    }

    private static boolean isDead(Pass pass) {
        return !pass.isLive() && pass.state() != PassState.SUSPENDED;
    }

    private RenewedCredential withoutPass(Representative person, List<Event> admitted, List<EventChange> story) {
        if (person.credential() == null) {
            process.dateConfirmed(person.id());
            return RenewedCredential.NOTHING_TO_TELL;
        }
        if (issuing.standingOf(person.id()) == EventStanding.REMOVED) {
            return RenewedCredential.NOTHING_TO_TELL;
        }
        if (person.credential() == Credential.LETTER && process.needsPass(needs.factsFor(person.id()))) {
            return moving.first(person.id(), admitted, story);
        }
        boolean worthALetter = story.stream()
                .anyMatch(change -> change.facts().stream().anyMatch(fact -> !FOR_PASSES_ONLY.contains(fact)));
        return worthALetter
                ? RenewedCredential.without(Meaning.GROUNDS_PASS, admitted, story)
                : RenewedCredential.NOTHING_TO_TELL;
    }
}

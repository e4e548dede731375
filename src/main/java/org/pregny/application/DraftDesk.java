package org.pregny.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.WindowState;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps forms that are not finished yet, and lets them lapse when the application window closes. */
@Service
@Transactional
public class DraftDesk implements UnfinishedApplications {

    private final DraftStore store;
    private final EventCatalogue catalogue;
    private final DeadlineDesk deadlines;
    private final Correspondence correspondence;
    private final AccessKeys keys;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftDesk(
            DraftStore store,
            EventCatalogue catalogue,
            DeadlineDesk deadlines,
            Correspondence correspondence,
            AccessKeys keys,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.keys = keys;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps the form as it is; only the contact's address must be right, for the way back is mailed to it.
     *
     * @param draftKey key of the draft that is continued, or null for a new one
     * @return the key of the private link
     */
    public String save(EventCode code, Submission typed, Language language, String draftKey) {
        Submission clean = Cleaning.clean(typed);
        Event event = openEvent(code, clean);
        if (!EmailAddress.isValid(clean.contactEmail())) {
            throw new SubmissionFaulty(List.of(Fault.at("/contactEmail", "application.fault.draft.email")));
        }
        Optional<ApplicationDraft> known = open(draftKey);
        UUID id = known.map(ApplicationDraft::id).orElseGet(entropy::nextId);
        ApplicationDraft draft = new ApplicationDraft(
                id, code, language, clean.contactEmail(), clean, ApplicationDraft.State.OPEN, clock.instant());
        String key = keys.keyTo(AccessKeys.Purpose.DRAFT, id);
        if (known.isPresent()) {
            store.replace(draft);
        } else {
            store.add(draft);
            correspondence.send(new DraftLetter(draft, event, key, false));
        }
        events.publishEvent(new DraftEvent.DraftSaved(id, code.text()));
        return key;
    }

    /** The draft behind a private link. */
    public ApplicationDraft draft(String draftKey) {
        return keys.open(AccessKeys.Purpose.DRAFT, draftKey)
                .flatMap(store::find)
                .orElseThrow(() -> new NotFound("application.draft.notFound"));
    }

    /** The draft has become an application; a draft that is not open any more is left as it is. */
    public void submitted(String draftKey) {
        open(draftKey).ifPresent(d -> store.move(d.id(), ApplicationDraft.State.SUBMITTED));
    }

    /** Lets every open draft of the event lapse whose deadline has passed, and tells each contact once. */
    public void lapseDrafts(EventCode code) {
        Event event = catalogue.event(code);
        store.lockOpen(code).stream()
                .filter(draft -> deadlines.stateAt(event, draft.content(), clock.instant()) != WindowState.OPEN)
                .forEach(draft -> lapse(draft, event));
    }

    @Override
    public List<Unfinished> of(EventCode code) {
        return store.unfinished(code).stream().map(this::unfinished).toList();
    }

    @Override
    public void reopen(UUID id) {
        store.move(id, ApplicationDraft.State.OPEN);
    }

    private Unfinished unfinished(ApplicationDraft draft) {
        String link =
                "/events/" + draft.event().text() + "/apply?draft=" + keys.keyTo(AccessKeys.Purpose.DRAFT, draft.id());
        return new Unfinished(draft.id(), draft.language(), draft.contactEmail(), draft.content(), link);
    }

    private void lapse(ApplicationDraft draft, Event event) {
        store.move(draft.id(), ApplicationDraft.State.LAPSED);
        String key = keys.keyTo(AccessKeys.Purpose.DRAFT, draft.id());
        correspondence.send(new DraftLetter(draft, event, key, true));
        events.publishEvent(new DraftEvent.DraftLapsed(draft.id(), event.code().text()));
    }

    private Optional<ApplicationDraft> open(String draftKey) {
        return keys.open(AccessKeys.Purpose.DRAFT, draftKey)
                .flatMap(store::find)
                .filter(d -> d.state() == ApplicationDraft.State.OPEN);
    }

    private Event openEvent(EventCode code, Submission clean) {
        Event event = catalogue.event(code);
        WindowState state = deadlines.stateAt(event, clean, clock.instant());
        if (state != WindowState.OPEN) {
            throw new WindowClosed(event, state);
        }
        return event;
    }
}

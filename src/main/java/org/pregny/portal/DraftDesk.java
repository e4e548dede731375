package org.pregny.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.DeadlineDesk;
import org.pregny.application.UnfinishedApplications;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.WindowState;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what applicants type, page by page, and lets it lapse when the application window closes. */
@Service
@Transactional
public class DraftDesk implements UnfinishedApplications {

    /** No question takes more than 1,000 characters; what is much longer is shown as a fault, but not kept. */
    private static final int LONGEST_TEXT = 5000;

    private static final int MOST_DRAFTS = 50;

    private final DraftStore store;
    private final EventCatalogue catalogue;
    private final DeadlineDesk deadlines;
    private final Correspondence correspondence;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftDesk(
            DraftStore store,
            EventCatalogue catalogue,
            DeadlineDesk deadlines,
            Correspondence correspondence,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a draft; what a confirmed address told of its organisation before stands in it already. */
    public Draft begin(EventCode code, Language language, ApplicantSession session) {
        List<Draft> earlier = of(session);
        if (earlier.stream().filter(d -> !d.isSubmitted()).count() >= MOST_DRAFTS) {
            throw new TooManyDrafts(MOST_DRAFTS);
        }
        Answers known = earlier.stream()
                .findFirst()
                .map(d -> d.answers().forAnotherEvent())
                .orElse(Answers.NONE);
        Draft draft = new Draft(
                entropy.nextId(),
                code,
                language,
                session.email(),
                session.confirmed() ? null : session.id(),
                known,
                0,
                Draft.State.OPEN,
                null,
                clock.instant());
        store.add(draft);
        events.publishEvent(new DraftEvent.DraftBegun(draft.id(), code.text()));
        return draft;
    }

    /** The draft, for whoever may see it; for all others it is not there. */
    public Draft draft(UUID id, ApplicantSession session) {
        Draft draft = mine(store.find(id).orElseThrow(DraftDesk::notFound), session);
        boolean begunElsewhere = draft.session() != null && !draft.session().equals(session.id());
        if (begunElsewhere) {
            store.takeOver(id);
        }
        return draft;
    }

    /** The drafts that this session may see, the one saved last first. */
    public List<Draft> of(ApplicantSession session) {
        return session.confirmed() ? store.ofAddress(session.email()) : store.ofSession(session.id());
    }

    /**
     * Keeps the answers to one page, right or wrong.
     *
     * @param seen {@link #seal} of the same answers when the page was shown
     * @throws DraftChangedMeanwhile if they were answered otherwise since then
     */
    public Draft save(UUID id, ApplicantSession session, Map<String, String> typed, String seen) {
        Draft saved = locked(id, session);
        Answers now = saved.answers();
        boolean same =
                typed.entrySet().stream().allMatch(e -> now.text(e.getKey()).equals(e.getValue()));
        if (!same && !seal(now, typed.keySet()).equals(seen)) {
            throw new DraftChangedMeanwhile(saved, typed);
        }
        boolean tooLong = typed.values().stream().anyMatch(text -> text.length() > LONGEST_TEXT);
        return tooLong ? saved.with(now.with(typed), saved.savedAt()) : keep(saved, now.with(typed));
    }

    /** Answers what is known of an organisation in place of what was answered about it. */
    public Draft describe(UUID id, ApplicantSession session, OrganisationClaim known) {
        Draft saved = locked(id, session);
        return keep(saved, saved.answers().with(OrganisationAnswers.of(known)));
    }

    public Draft remove(UUID id, ApplicantSession session, String person) {
        Draft saved = locked(id, session);
        return keep(saved, saved.answers().without(person));
    }

    /** Names this person before the one who was named before: where places are few, the first named get them. */
    public Draft nameSooner(UUID id, ApplicantSession session, String person) {
        Draft saved = locked(id, session);
        return keep(saved, saved.answers().sooner(person));
    }

    /** Remembers that a task which needs no answer was looked at. */
    public Draft done(UUID id, ApplicantSession session, String task) {
        Draft saved = locked(id, session);
        return keep(saved, saved.answers().done(task));
    }

    /** What these answers are now, short enough to travel with a form. */
    public static String seal(Answers answers, Collection<String> names) {
        Map<String, String> texts = new TreeMap<>();
        names.forEach(name -> texts.put(name, answers.text(name)));
        return UUID.nameUUIDFromBytes(texts.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Lets every open draft of the event lapse whose deadline has passed, and tells each applicant once. */
    public void lapseDrafts(EventCode code) {
        Event event = catalogue.event(code);
        store.lockOpen(code).stream()
                .filter(draft -> deadlines.stateAt(event, draft.submission(), clock.instant()) != WindowState.OPEN)
                .forEach(draft -> {
                    store.lapse(draft.id());
                    correspondence.send(new DraftLetter(draft, event));
                    events.publishEvent(new DraftEvent.DraftLapsed(draft.id(), code.text()));
                });
    }

    @Override
    public List<Unfinished> of(EventCode code) {
        return store.lockUnfinished(code).stream()
                .map(d -> new Unfinished(d.id(), d.language(), d.email(), d.submission(), "/portal/drafts/" + d.id()))
                .toList();
    }

    @Override
    public void reopen(UUID id) {
        store.reopen(id);
    }

    Draft locked(UUID id, ApplicantSession session) {
        return mine(store.lock(id).orElseThrow(DraftDesk::notFound), session);
    }

    Draft keep(Draft saved, Answers answers) {
        if (saved.isSubmitted() || answers.equals(saved.answers())) {
            return saved;
        }
        Draft next = saved.with(answers, clock.instant());
        store.save(next);
        return next;
    }

    private static Draft mine(Draft draft, ApplicantSession session) {
        if (!draft.belongsTo(session)) {
            throw notFound();
        }
        return draft;
    }

    private static NotFound notFound() {
        return new NotFound("portal.draft.notFound");
    }
}

package org.pregny.request;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.correspondence.Correspondence;
import org.pregny.document.DraftsInWork;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.portal.ApplicantSession;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundId;
import org.pregny.round.UnfinishedRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into a request, page by page, and lets it lapse when its round closes. */
@Service
@Transactional
public class RequestDrafts implements UnfinishedRequests, DraftsInWork {

    private static final int LONGEST_TEXT = 12000;
    private static final int MOST_DRAFTS = 50;

    private final RequestDraftStore store;
    private final RoundCatalogue rounds;
    private final Correspondence correspondence;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestDrafts(
            RequestDraftStore store,
            RoundCatalogue rounds,
            Correspondence correspondence,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rounds = rounds;
        this.correspondence = correspondence;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public RequestDraft begin(Round round, Language language, ApplicantSession session) {
        if (of(session).stream().filter(RequestDraft::isOpen).count() >= MOST_DRAFTS) {
            throw new RequestRefused(Refusal.Kind.CONFLICT, "request.tooManyDrafts", MOST_DRAFTS);
        }
        RequestDraft draft = new RequestDraft(
                entropy.nextId(),
                round.id(),
                language,
                session.email(),
                session.confirmed() ? null : session.id(),
                new DraftAnswers(Map.of()),
                0,
                RequestDraft.State.OPEN,
                null,
                clock.instant());
        store.add(draft);
        events.publishEvent(new RequestDraftEvent.DraftBegun(draft.id(), round.code()));
        return draft;
    }

    /** The draft, for whoever may see it; for all others it is not there. */
    public RequestDraft draft(UUID id, ApplicantSession session) {
        RequestDraft draft = mine(store.find(id).orElseThrow(RequestDrafts::notFound), session);
        if (draft.session() != null && !draft.session().equals(session.id())) {
            store.takeOver(id);
        }
        return draft;
    }

    /** The drafts that this session may see, the one saved last first. */
    public List<RequestDraft> of(ApplicantSession session) {
        return session.confirmed() ? store.ofAddress(session.email()) : store.ofSession(session.id());
    }

    /**
     * Keeps the answers to one page, right or wrong; a name or a number that changed is held against the registers anew.
     *
     * @param seen the version of the draft when the page was shown
     */
    public RequestDraft save(UUID id, ApplicantSession session, Map<String, String> typed, int seen) {
        RequestDraft draft = locked(id, session);
        DraftAnswers now = draft.answers();
        boolean same =
                typed.entrySet().stream().allMatch(e -> now.text(e.getKey()).equals(e.getValue()));
        if (same) {
            return draft;
        }
        if (draft.version() != seen) {
            throw new DraftMeanwhileChanged(draft, typed);
        }
        if (typed.values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new RequestRefused(Refusal.Kind.INVALID, "request.tooLong", LONGEST_TEXT, longest(typed));
        }
        DraftAnswers kept = now.with(typed);
        return keep(draft, kept.isOfSameOrganisationAs(now) ? kept : kept.without(DraftAnswers.INSISTED));
    }

    /** The sender says that it is another organisation than the one in the register. */
    public void insist(UUID id, ApplicantSession session) {
        RequestDraft draft = locked(id, session);
        keep(draft, draft.answers().with(Map.of(DraftAnswers.INSISTED, "yes")));
    }

    /** The sender sees that nothing is needed: the draft ends, and nothing is sent. */
    public void needless(UUID id, ApplicantSession session, String basis) {
        locked(id, session);
        store.end(id, RequestDraft.State.NEEDLESS, null);
        events.publishEvent(new RequestDraftEvent.DraftNeedless(id, basis));
    }

    RequestDraft keep(RequestDraft draft, DraftAnswers answers) {
        store.save(draft.id(), answers, clock.instant());
        return store.find(draft.id()).orElseThrow();
    }

    void submitted(UUID id, RequestId request) {
        store.end(id, RequestDraft.State.SUBMITTED, request);
    }

    /** Held until the end of the transaction; one that has ended changes no more. */
    RequestDraft locked(UUID id, ApplicantSession session) {
        RequestDraft draft = mine(store.lock(id).orElseThrow(RequestDrafts::notFound), session);
        if (draft.state() != RequestDraft.State.OPEN) {
            throw new RequestRefused(Refusal.Kind.CONFLICT, "request.draftEnded");
        }
        return draft;
    }

    /** Likewise, also one that was submitted meanwhile. */
    RequestDraft lockedAnyhow(UUID id, ApplicantSession session) {
        return mine(store.lock(id).orElseThrow(RequestDrafts::notFound), session);
    }

    @Override
    public List<UUID> openDrafts(RoundId round) {
        return store.open(round);
    }

    @Override
    public void remind(UUID id) {
        store.lock(id).filter(RequestDraft::isOpen).ifPresent(draft -> {
            Round round = rounds.round(draft.round());
            correspondence.send(new RequestDraftLetter(draft, round, false, occasion(round)));
        });
    }

    @Override
    public void lapse(UUID id) {
        store.lock(id).filter(RequestDraft::isOpen).ifPresent(draft -> {
            store.end(id, RequestDraft.State.LAPSED, null);
            Round round = rounds.round(draft.round());
            correspondence.send(new RequestDraftLetter(draft, round, true, "closed"));
            events.publishEvent(new RequestDraftEvent.DraftLapsed(id));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isInWork(UUID draft) {
        return store.find(draft).filter(RequestDraft::isOpen).isPresent();
    }

    /** A reminder on another day, or of another end, is another letter. */
    private String occasion(Round round) {
        String both = clock.instant().atZone(round.zone()).toLocalDate() + "/" + round.closes();
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private static int longest(Map<String, String> typed) {
        return typed.values().stream().mapToInt(String::length).max().orElse(0);
    }

    private static RequestDraft mine(RequestDraft draft, ApplicantSession session) {
        if (!draft.belongsTo(session)) {
            throw notFound();
        }
        return draft;
    }

    static NotFound notFound() {
        return new NotFound("request.draftNotFound");
    }
}

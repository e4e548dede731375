package org.pregny.circulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.request.RequestId;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundId;
import org.pregny.round.SilenceTerms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody reads of objections what they may: the office all, organisations and the public what the round lets them. */
@Service
@Transactional(readOnly = true)
public class ObjectionRegister {

    private final ObjectionStore store;
    private final ListStore lists;
    private final RoundCatalogue rounds;
    private final LinkKeys keys;

    ObjectionRegister(ObjectionStore store, ListStore lists, RoundCatalogue rounds, LinkKeys keys) {
        this.store = store;
        this.lists = lists;
        this.rounds = rounds;
        this.keys = keys;
    }

    public Objection objection(ObjectionId id) {
        return store.find(id).orElseThrow(ObjectionDesk::notFound);
    }

    /** Whoever holds the organisation’s link; a guessed one leads nowhere, nor does one to what was never raised. */
    public Objection byLink(String key) {
        return keys.open(LinkKeys.Purpose.OBJECTION, key)
                .flatMap(id -> store.find(new ObjectionId(id)))
                .filter(objection -> objection.state().wasRaised())
                .orElseThrow(ObjectionDesk::notFound);
    }

    /** The oldest first. */
    public List<Objection> on(ListId list) {
        return store.on(list);
    }

    /** The oldest first. */
    public List<Objection> to(RequestId request) {
        return store.to(request);
    }

    public List<ObjectionNote> notes(ObjectionId id) {
        return store.notes(id);
    }

    /** The ends that the terms of the round allow: the States’ own word, and the decision of whoever decides. */
    public List<ObjectionState> ends(Objection objection) {
        return ObjectionChecks.ends(decider(objection));
    }

    /** What of an objection the organisation and the public may see, by the rule of the round. */
    public ObjectionShown shown(Objection objection) {
        return ObjectionShown.of(objection, round(objection).terms().objections());
    }

    /** What the organisation and the public may see of all objections to a request. */
    public List<ObjectionShown> shownTo(RequestId request) {
        return store.to(request).stream()
                .filter(o -> o.state().wasRaised())
                .map(this::shown)
                .toList();
    }

    /** What is always published, and names nobody. */
    public ObjectionFigures figures(RoundId round) {
        return ObjectionCount.of(store.in(round));
    }

    /** Requests to which a State has objected, whatever came of it. */
    public Set<RequestId> objectedTo(RoundId round) {
        return store.in(round).stream()
                .filter(o -> o.state().wasRaised())
                .map(Objection::request)
                .collect(Collectors.toUnmodifiableSet());
    }

    private SilenceTerms.Decider decider(Objection objection) {
        return round(objection).terms().silence().decider();
    }

    private Round round(Objection objection) {
        return rounds.round(lists.find(objection.list()).orElseThrow().round());
    }
}

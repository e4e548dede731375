package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pregny.round.Round;
import org.pregny.round.RoundAudience;
import org.pregny.round.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that wait for officers: what is due follows from the round’s terms, and moves when those are changed. */
@Component
@Transactional
class RequestAudience implements RoundAudience {

    private static final Set<RequestState> WITH_OFFICERS =
            Set.of(RequestState.SUBMITTED, RequestState.SCREENING, RequestState.PRE_APPROVED);

    private final RequestIndex index;
    private final RequestStore store;
    private final RequestLineStore lines;
    private final RequestProcess process;

    RequestAudience(RequestIndex index, RequestStore store, RequestLineStore lines, RequestProcess process) {
        this.index = index;
        this.store = store;
        this.lines = lines;
        this.process = process;
    }

    @Override
    public List<Touched> touched(Round before, Round after) {
        boolean same = before.terms().screeningDays() == after.terms().screeningDays()
                && before.zone().equals(after.zone())
                && before.terms()
                        .silence()
                        .holidays()
                        .equals(after.terms().silence().holidays());
        long waiting = same ? 0 : index.ids(before.id(), WITH_OFFICERS).size();
        return waiting == 0 ? List.of() : List.of(new Touched("request.touched", waiting));
    }

    @Override
    public List<UUID> members(RoundId round) {
        return index.ids(round, WITH_OFFICERS).stream().map(RequestId::uuid).toList();
    }

    @Override
    public void follow(UUID member, Round now) {
        RequestId id = new RequestId(member);
        store.lock(id).filter(r -> WITH_OFFICERS.contains(r.state())).ifPresent(request -> {
            Instant due = RequestDeadlines.screeningDue(now, begun(request));
            if (!due.equals(request.dates().screeningDueAt())) {
                store.screeningDue(id, due);
                process.moved(id, due);
            }
        });
    }

    /** When officers last got it: as it came, or with its last answer. */
    private Instant begun(AccreditationRequest request) {
        return lines.last(request.id(), RequestStep.ANSWERED)
                .map(RequestLine::at)
                .orElse(request.submittedAt());
    }
}

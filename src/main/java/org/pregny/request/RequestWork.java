package org.pregny.request;

import java.util.List;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.FurtherWork;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests and their drafts, for the page that lists all that a sender has begun and sent. */
@Component
@Transactional(readOnly = true)
class RequestWork implements FurtherWork {

    private final RequestDrafts drafts;
    private final RequestDesk desk;
    private final RoundCatalogue rounds;

    RequestWork(RequestDrafts drafts, RequestDesk desk, RoundCatalogue rounds) {
        this.drafts = drafts;
        this.desk = desk;
        this.rounds = rounds;
    }

    @Override
    public List<Line> begun(ApplicantSession session, Language language) {
        return drafts.of(session).stream()
                .filter(d -> d.state() == RequestDraft.State.OPEN || d.state() == RequestDraft.State.LAPSED)
                .map(d -> line(d, rounds.round(d.round()), language))
                .toList();
    }

    private static Line line(RequestDraft draft, Round round, Language language) {
        return new Line(
                "/portal/requests/" + draft.id(),
                null,
                round.title().in(language),
                draft.answers().text(DraftAnswers.NAME),
                draft.savedAt(),
                round.zone());
    }

    @Override
    public List<Line> sent(ApplicantSession session, Language language) {
        return session.confirmed()
                ? desk.ofContact(session.email()).stream()
                        .map(r -> line(r, rounds.round(r.round()), language))
                        .toList()
                : List.of();
    }

    private Line line(AccreditationRequest request, Round round, Language language) {
        return new Line(
                "/requests/" + desk.accessKey(request.id()),
                request.number(),
                round.title().in(language),
                request.organisationName(),
                request.submittedAt(),
                round.zone());
    }
}

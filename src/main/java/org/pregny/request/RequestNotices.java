package org.pregny.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pregny.application.AccessKeys;
import org.pregny.application.ProofOfReceipt;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.EventCatalogue;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the organisation what its request has come to; each is a step of the model, and repeatable. */
@Service
@Transactional
public class RequestNotices {

    private final RequestStore store;
    private final RequestPartStore parts;
    private final RequestLineStore lines;
    private final RequestSteps steps;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final CarriedBases bases;
    private final Correspondence correspondence;
    private final AccessKeys keys;
    private final Clock clock;

    RequestNotices(
            RequestStore store,
            RequestPartStore parts,
            RequestLineStore lines,
            RequestSteps steps,
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            CarriedBases bases,
            Correspondence correspondence,
            AccessKeys keys,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.lines = lines;
        this.steps = steps;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.bases = bases;
        this.correspondence = correspondence;
        this.keys = keys;
        this.clock = clock;
    }

    void received(RequestId id, ProofOfReceipt proof) {
        correspondence.send(new RequestLetter.RequestReceived(about(id), proof));
    }

    /** Ends a request of an organisation that needs no special accreditation. */
    public void needless(RequestId id) {
        String basis = bases.best(id).map(CarriedBasis::basis).orElse("");
        steps.take(id, Taking.bySystem(RequestStep.NOT_NEEDED).about(basis));
        RequestAbout about = about(id);
        String name = bases.name(basis, about.request().language());
        correspondence.send(new RequestLetter.RequestNotNeeded(about, name));
    }

    /** Mails the open question. Returns when the answer is due. */
    public Instant ask(RequestId id) {
        question(id, false);
        return about(id).request().dates().informationDueAt();
    }

    /** Half of the time that is left for an answer (domain P1, reminder at 50 %). */
    public Instant reminderAt(Instant due) {
        Instant now = clock.instant();
        return now.plus(Duration.between(now, due).dividedBy(2));
    }

    /** Mails the open question once more; whoever has answered meanwhile is left in peace. */
    public void remind(RequestId id) {
        question(id, true);
    }

    private void question(RequestId id, boolean reminder) {
        parts.inquiries(id).stream().filter(RequestInquiry::isOpen).forEach(open -> send(about(id), open, reminder));
    }

    private void send(RequestAbout about, RequestInquiry open, boolean reminder) {
        RoundForm form = rounds.form(about.round().id(), about.request().formVersion());
        List<String> concerned =
                RequestWords.of(form, open.concerns(), about.request().language());
        correspondence.send(new RequestLetter.RequestQuestion(about, open, concerned, reminder));
    }

    /** Ends a request whose organisation did not answer in time. */
    public void lapse(RequestId id) {
        steps.take(id, Taking.bySystem(RequestStep.LAPSED));
        note(id, "requestLapsed");
    }

    public void withdrawn(RequestId id) {
        note(id, "requestWithdrawn");
    }

    public void merged(RequestId id) {
        note(id, "requestMerged");
    }

    public void accredited(RequestId id) {
        note(id, "requestAccredited");
    }

    /** The private link once more, for whoever asked for it. */
    void link(RequestId id) {
        correspondence.send(new RequestLetter.RequestLink(about(id), clock.instant()));
    }

    private void note(RequestId id, String template) {
        correspondence.send(new RequestLetter.RequestNote(about(id), template));
    }

    /** Tells why the request was refused and opens the time for another look. Returns the last second of it. */
    public Instant refused(RequestId id) {
        RequestLetter.RequestNotGranted letter = refusal(id);
        store.reconsiderationCloses(id, letter.closesAt());
        correspondence.send(letter);
        return letter.closesAt();
    }

    /** What is told of a refusal by an officer. */
    RequestLetter.RequestNotGranted refusal(RequestId id) {
        AccreditationRequest request = store.lock(id).orElseThrow(RequestDesk::notFound);
        Instant known = request.dates().reconsiderationClosesAt();
        Instant closes = known != null
                ? known
                : RequestDeadlines.reconsiderationCloses(rounds.round(request.round()), clock.instant());
        return new RequestLetter.RequestNotGranted(about(id), words(id, RequestStep.REFUSED), closes);
    }

    /** Tells that an objection stands. It is the States’ decision: no officer can look at it again. */
    public void objectionUpheld(RequestId id) {
        correspondence.send(new RequestLetter.RequestNotGranted(about(id), "", null));
    }

    public void reconsidered(RequestId id) {
        RequestAbout about = about(id);
        boolean reversed = about.request().state() == RequestState.RECOMMENDED;
        String words = words(id, reversed ? RequestStep.REVERSED : RequestStep.UPHELD);
        correspondence.send(new RequestLetter.RequestReconsidered(about, reversed, words));
    }

    private String words(RequestId id, RequestStep step) {
        return lines.last(id, step).map(RequestLine::words).orElse("");
    }

    private RequestAbout about(RequestId id) {
        AccreditationRequest request = store.find(id).orElseThrow(RequestDesk::notFound);
        Round round = rounds.round(request.round());
        String process = catalogue.process(round.process()).title().in(request.language());
        return new RequestAbout(request, round, process, keys.keyTo(AccessKeys.Purpose.REQUEST, id.uuid()));
    }
}

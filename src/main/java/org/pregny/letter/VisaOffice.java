package org.pregny.letter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers read what is asked for, and sign visa support letters or ask back. */
@Service
@Transactional
public class VisaOffice {

    public static final int LONGEST_QUESTION = 2000;
    public static final int LONGEST_SIGNATORY = 160;

    private final VisaStore store;
    private final VisaCases cases;
    private final VisaIssuing issuing;
    private final PassportSafe safe;
    private final PassportReview review;
    private final VisaTerms terms;
    private final VisaProcess process;
    private final VisaPrinting printing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VisaOffice(
            VisaStore store,
            VisaCases cases,
            VisaIssuing issuing,
            PassportSafe safe,
            PassportReview review,
            VisaTerms terms,
            VisaProcess process,
            VisaPrinting printing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.cases = cases;
        this.issuing = issuing;
        this.safe = safe;
        this.review = review;
        this.terms = terms;
        this.process = process;
        this.printing = printing;
        this.clock = clock;
        this.events = events;
    }

    /** The unsigned first. */
    public List<VisaCase> latest(int limit) {
        return store.latest(limit).stream().map(cases::of).toList();
    }

    public VisaCase visaCase(VisaRequestId id) {
        return store.find(id).map(cases::of).orElseThrow(VisaCases::notFound);
    }

    public Feasibility feasibility(Event event) {
        return Feasibility.of(event, terms, clock.instant());
    }

    /** The particulars, for the officer who signs; that they were read stands in the trail. Empty once purged. */
    public Optional<Passport> passport(VisaRequestId id, Actor officer) {
        VisaRequest request = visaCase(id).request();
        if (request.isOver()) {
            return Optional.empty();
        }
        events.publishEvent(new VisaEvent.VisaRead(request, officer));
        return Optional.of(safe.passport(id));
    }

    /** How the letter would look, before it is signed. */
    public byte[] preview(VisaRequestId id, Language language, Actor officer) {
        VisaCase about = visaCase(id);
        Passport passport = passport(id, officer).orElseThrow(VisaCases::notFound);
        return printing.print(issuing.specimen(about.request()), about, passport, language);
    }

    /**
     * Signs the letter; the process issues it.
     *
     * @throws PassportFaulty when the event has moved so that the passport does not suffice any more
     */
    public void sign(VisaRequestId id, String signatory, Actor officer) {
        VisaRequest request = awaitingOfficer(id);
        List<PassportFault> faults = review.faults(cases.of(request));
        if (!faults.isEmpty()) {
            throw new PassportFaulty(faults);
        }
        issuing.sign(request, checked(CleanText.line(signatory), LONGEST_SIGNATORY), officer);
        store.move(id, VisaState.SIGNED, null);
        events.publishEvent(new VisaEvent.VisaSigned(request, officer));
        process.settled(id, VisaOutcome.SIGNED);
    }

    /** Does not sign, but asks the applicant; the process sends the question. */
    public void giveBack(VisaRequestId id, String question, Actor officer) {
        VisaRequest request = awaitingOfficer(id);
        store.move(id, VisaState.REQUESTED, checked(CleanText.lines(question), LONGEST_QUESTION));
        events.publishEvent(new VisaEvent.VisaReturned(request, officer));
        process.settled(id, VisaOutcome.RETURNED);
    }

    private VisaRequest awaitingOfficer(VisaRequestId id) {
        VisaRequest request = store.lock(id).orElseThrow(VisaCases::notFound);
        if (!request.awaitsOfficer()) {
            throw new VisaSettled(request.state());
        }
        return request;
    }

    private static String checked(String clean, int longest) {
        if (clean.isEmpty() || clean.length() > longest) {
            throw new VisaWordsMissing(longest);
        }
        return clean;
    }
}

package org.pregny.letter;

import java.time.Clock;
import java.util.List;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an approved person, behind the application's private link, asks for a visa support letter and fetches it. */
@Service
@Transactional
public class VisaDesk {

    private final VisaStore store;
    private final VisaLetterStore letters;
    private final VisaCases cases;
    private final PassportSafe safe;
    private final VisaTerms terms;
    private final VisaProcess process;
    private final VisaPrinting printing;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VisaDesk(
            VisaStore store,
            VisaLetterStore letters,
            VisaCases cases,
            PassportSafe safe,
            VisaTerms terms,
            VisaProcess process,
            VisaPrinting printing,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.cases = cases;
        this.safe = safe;
        this.terms = terms;
        this.process = process;
        this.printing = printing;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public VisaCase behind(String accessKey, RepresentativeId person) {
        return cases.behind(accessKey, person);
    }

    /** Whether letters are written for this event at all: its date is firm and it is not over. */
    public boolean isOpenFor(Event event) {
        return event.isConfirmed() && clock.instant().isBefore(event.endsBefore());
    }

    public Feasibility feasibility(Event event) {
        return Feasibility.of(event, terms, clock.instant());
    }

    /** What the form shows before anything is typed; the passport's number is asked for every time. */
    public PassportEntry entry(VisaCase about) {
        return PassportEntry.named(about.person().nameOnId());
    }

    /** Takes the particulars, for the first time or in answer to a question. */
    public void request(String accessKey, RepresentativeId person, PassportEntry typed) {
        VisaCase about = cases.behind(accessKey, person);
        if (!isOpenFor(about.event())) {
            throw VisaCases.notFound();
        }
        Passport passport = checked(typed.cleaned(), about);
        if (about.request() == null) {
            open(about, passport);
        } else {
            change(about, passport);
        }
    }

    /** The signed letter in this language. */
    public byte[] sheet(String accessKey, RepresentativeId person, Language language) {
        VisaCase about = cases.behind(accessKey, person);
        if (about.request() == null || about.request().state() != VisaState.ISSUED) {
            throw VisaCases.notFound();
        }
        return letters.of(about.request().id(), VisaLetter.State.VALID)
                .map(letter -> printing.print(letter, about, safe.passport(letter.request()), language))
                .orElseThrow(VisaCases::notFound);
    }

    private Passport checked(PassportEntry clean, VisaCase about) {
        List<PassportFault> faults = PassportCheck.faults(
                clean,
                about.person(),
                about.event(),
                terms,
                clock.instant().atZone(about.event().zone()).toLocalDate());
        if (!faults.isEmpty()) {
            throw new PassportFaulty(faults);
        }
        return clean.passport();
    }

    private void open(VisaCase about, Passport passport) {
        VisaRequest request = new VisaRequest(
                new VisaRequestId(entropy.nextId()),
                about.person().application(),
                about.person().id(),
                about.event().code(),
                about.event().firstDay(),
                about.event().lastDay(),
                VisaState.REQUESTED,
                null,
                null,
                clock.instant());
        store.add(request, safe.sealed(request.id(), passport));
        events.publishEvent(new VisaEvent.VisaRequested(request));
        process.requested(request, VisaDates.of(about.event(), terms));
    }

    private void change(VisaCase about, Passport passport) {
        VisaRequest request = store.lock(about.request().id()).orElseThrow(VisaCases::notFound);
        if (!request.mayChange()) {
            throw new VisaSettled(request.state());
        }
        safe.keep(request.id(), passport, about.event());
        store.move(request.id(), VisaState.REQUESTED, null);
        events.publishEvent(new VisaEvent.VisaRequested(request));
        if (request.state() == VisaState.RETURNED) {
            process.corrected(request.id());
        }
    }
}

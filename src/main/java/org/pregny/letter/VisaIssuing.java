package org.pregny.letter;

import java.time.Clock;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Numbers letters and makes them valid, one at a time for each request. */
@Component
class VisaIssuing {

    private static final int NUMBER_LENGTH = 9;
    private static final UUID NO_LETTER = new UUID(0, 0);

    private final VisaLetterStore letters;
    private final LetterCodes codes;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VisaIssuing(
            VisaLetterStore letters,
            LetterCodes codes,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.codes = codes;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** A letter without a number, whose code verifies nothing. */
    VisaLetter specimen(VisaRequest request) {
        return letter(NO_LETTER, request, "—", "—", "—", VisaLetter.State.SIGNED);
    }

    void sign(VisaRequest request, String signatory, Actor officer) {
        add(request, signatory, officer.name(), VisaLetter.State.SIGNED);
    }

    VisaLetter makeValid(VisaRequest request) {
        letters.makeValid(request.id());
        VisaLetter letter = letters.of(request.id(), VisaLetter.State.VALID).orElseThrow(VisaCases::notFound);
        events.publishEvent(new VisaEvent.VisaIssued(request, letter.number()));
        return letter;
    }

    /** A new letter with the signature of the one that was issued last. */
    VisaLetter replace(VisaRequest request) {
        letters.supersede(request.id());
        VisaLetter old = letters.of(request.id(), VisaLetter.State.SUPERSEDED).orElseThrow(VisaCases::notFound);
        add(request, old.signatory(), old.signedBy(), VisaLetter.State.SIGNED);
        return makeValid(request);
    }

    private void add(VisaRequest request, String signatory, String signedBy, VisaLetter.State state) {
        String number = HumanCode.next(entropy, NUMBER_LENGTH);
        VisaLetter letter = letter(entropy.nextId(), request, number, signatory, signedBy, state);
        letters.add(letter, LetterCodes.hash(codes.codeOf(letter.id())));
    }

    private VisaLetter letter(
            UUID id, VisaRequest request, String number, String signatory, String signedBy, VisaLetter.State state) {
        return new VisaLetter(id, request.id(), number, state, signatory, signedBy, clock.instant());
    }
}

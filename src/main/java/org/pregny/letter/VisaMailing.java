package org.pregny.letter;

import org.pregny.correspondence.Correspondence;
import org.springframework.stereotype.Component;

/** Tells applicants what became of their requests; no letter carries the passport's particulars. */
@Component
class VisaMailing {

    private final Correspondence correspondence;
    private final VisaCases cases;

    VisaMailing(Correspondence correspondence, VisaCases cases) {
        this.correspondence = correspondence;
        this.cases = cases;
    }

    void issued(VisaRequest request, VisaLetter letter) {
        correspondence.send(new VisaMail.VisaLetterIssued(cases.of(request), cases.accessKey(request), letter));
    }

    void signatureAwaited(VisaCase about) {
        correspondence.send(new VisaMail.VisaSignatureAwaited(about, cases.accessKey(about.request())));
    }

    void question(VisaRequest request) {
        correspondence.send(new VisaMail.VisaQuestion(cases.of(request), cases.accessKey(request)));
    }

    /** Whoever gets the cancellation of the event reads there that this letter is not valid any more either. */
    void withdrawn(VisaRequest request) {
        VisaMail letter = new VisaMail.VisaLetterWithdrawn(cases.of(request), cases.accessKey(request));
        boolean toldWithTheEvent = letter.visa().event().isCancelled()
                && letter.recipient()
                        .address()
                        .equalsIgnoreCase(letter.visa().person().email());
        if (!toldWithTheEvent) {
            correspondence.send(letter);
        }
    }
}

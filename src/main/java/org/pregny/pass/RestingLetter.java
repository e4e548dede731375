package org.pregny.pass;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** Tells a holder that a pass opens no gate while the accreditation of the organisation rests, or does so again. */
record RestingLetter(String template, Pass pass, Event event, int turn) implements Letter {

    static RestingLetter of(Pass pass, Event event, int turn) {
        return new RestingLetter(pass.isLive() ? "passResumed" : "passResting", pass, event, turn);
    }

    @Override
    public String key() {
        return template + "/" + pass.id() + "/" + turn;
    }

    @Override
    public UUID caseId() {
        return pass.caseId();
    }

    @Override
    public Language language() {
        return pass.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(pass.holder().nameOnId(), pass.holder().email());
    }
}

package org.pregny.letter;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a visa support letter; no fact tells anything of the passport. */
interface VisaEvent extends AuditedEvent {

    VisaRequest request();

    @Override
    default UUID caseId() {
        return request().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return request().representative().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** Somebody asked for a letter, or sent other particulars. */
    record VisaRequested(VisaRequest request) implements VisaEvent {
        @Override
        public String action() {
            return "letter.requested";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }
    }

    /** An officer has read the particulars of the passport. */
    record VisaRead(VisaRequest request, Actor actor) implements VisaEvent {
        @Override
        public String action() {
            return "letter.read";
        }
    }

    /** An officer did not sign, but asked a question. */
    record VisaReturned(VisaRequest request, Actor actor) implements VisaEvent {
        @Override
        public String action() {
            return "letter.returned";
        }
    }

    /** An officer has signed the letter. */
    record VisaSigned(VisaRequest request, Actor actor) implements VisaEvent {
        @Override
        public String action() {
            return "letter.signed";
        }
    }

    /** A letter with this number can be verified. */
    record VisaIssued(VisaRequest request, String number) implements VisaEvent {
        @Override
        public String action() {
            return "letter.issued";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", number);
        }
    }

    /** The event came so near that an unsigned letter is an alarm. */
    record VisaAlarmed(VisaRequest request, Feasibility alarm) implements VisaEvent {
        @Override
        public String action() {
            return "letter.alarmed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("alarm", alarm.name());
        }
    }

    /** The event has moved so that an officer has to sign anew; the letter with the old dates is not valid any more. */
    record VisaHandedBack(VisaRequest request) implements VisaEvent {
        @Override
        public String action() {
            return "letter.handedBack";
        }
    }

    /** The letter is not valid any more. */
    record VisaWithdrawn(VisaRequest request) implements VisaEvent {
        @Override
        public String action() {
            return "letter.withdrawn";
        }
    }

    /** The particulars of the passport are deleted. */
    record VisaPurged(VisaRequest request) implements VisaEvent {
        @Override
        public String action() {
            return "letter.purged";
        }
    }
}

package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens when one person is to take the place of another; the subject is the place's holder before. */
interface SubstitutionEvent extends AuditedEvent {

    Substitution substitution();

    @Override
    default UUID caseId() {
        return substitution().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return substitution().former().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("substitute", substitution().substitute().toString());
    }

    /** The organisation named another person for the place. */
    record SubstitutionRequested(Substitution substitution) implements SubstitutionEvent {
        @Override
        public String action() {
            return "application.substitutionRequested";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }
    }

    /** A reviewer found that the new person may come. */
    record SubstituteAccepted(Substitution substitution, Actor actor) implements SubstitutionEvent {
        @Override
        public String action() {
            return "application.substituteAccepted";
        }
    }

    /** A reviewer found that the new person may not come. */
    record SubstituteRefused(Substitution substitution, RefusalReason reason, Actor actor)
            implements SubstitutionEvent {
        @Override
        public String action() {
            return "application.substituteRefused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("substitute", substitution().substitute().toString(), "reason", reason.name());
        }
    }

    /** The place has another holder. */
    record PersonSubstituted(Substitution substitution) implements SubstitutionEvent {
        @Override
        public String action() {
            return "application.personSubstituted";
        }
    }

    /** It came to nothing, and everybody keeps the place they have. */
    record SubstitutionEnded(Substitution substitution, Substitution.State outcome, Actor actor)
            implements SubstitutionEvent {
        @Override
        public String action() {
            return "application.substitutionEnded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("substitute", substitution().substitute().toString(), "outcome", outcome.name());
        }
    }
}

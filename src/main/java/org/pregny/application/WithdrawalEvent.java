package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What an organisation takes back. */
interface WithdrawalEvent extends AuditedEvent {

    ApplicationId application();

    @Override
    default UUID caseId() {
        return application().uuid();
    }

    @Override
    default UUID subjectId() {
        return application().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.APPLICANT;
    }

    /** One person does not come; the state is the one before. */
    record RepresentativeWithdrawn(Representative representative) implements WithdrawalEvent {
        @Override
        public ApplicationId application() {
            return representative.application();
        }

        @Override
        public UUID subjectId() {
            return representative.id().uuid();
        }

        @Override
        public String action() {
            return "application.representativeWithdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("before", representative.state().name());
        }
    }

    /** Nobody of the application is left. */
    record ApplicationWithdrawn(ApplicationId application) implements WithdrawalEvent {
        @Override
        public String action() {
            return "application.withdrawn";
        }
    }
}

package org.pregny.application;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to an application, on one page. */
interface ApplicationEvents extends AuditedEvent {

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
        return Actor.SYSTEM;
    }

    /** An application was accepted; the digest is SHA-256 over what was received. */
    record ApplicationSubmitted(
            ApplicationId application, String number, String event, int people, Timeliness timeliness, String digest)
            implements ApplicationEvents {
        @Override
        public String action() {
            return "application.submitted";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number",
                    number,
                    "event",
                    event,
                    "representatives",
                    Integer.toString(people),
                    "timeliness",
                    timeliness.name(),
                    "sha256",
                    digest);
        }
    }

    /** An application that came late is reviewed all the same. */
    record LateApplicationAdmitted(ApplicationId application, Actor actor) implements ApplicationEvents {
        @Override
        public String action() {
            return "application.lateAdmitted";
        }
    }

    /** A reviewer's question went to the applicant. */
    record InformationRequested(ApplicationId application, Instant dueAt) implements ApplicationEvents {
        @Override
        public String action() {
            return "application.informationRequested";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", dueAt.toString());
        }
    }

    /** The applicant answered. */
    record InformationProvided(ApplicationId application) implements ApplicationEvents {
        @Override
        public String action() {
            return "application.informationProvided";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }
    }

    /** A focal point said whether the organisation sends whoever applies. */
    record FocalPointDecided(ApplicationId application, FocalPointDecision decision) implements ApplicationEvents {
        @Override
        public String action() {
            return decision == FocalPointDecision.CONTINUED
                    ? "application.focalPointContinued"
                    : "application.focalPointDeclined";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }
    }

    /** One person was approved, put on the waiting list or refused. */
    record RepresentativeDecided(ApplicationId application, RepresentativeVerdict verdict, Actor actor)
            implements ApplicationEvents {
        @Override
        public String action() {
            return switch (verdict.state()) {
                case APPROVED -> "application.representativeApproved";
                case WAITLISTED -> "application.representativeWaitlisted";
                default -> "application.representativeRefused";
            };
        }

        @Override
        public UUID subjectId() {
            return verdict.representative().uuid();
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>();
            if (verdict.reason() != null) {
                facts.put("reason", verdict.reason().name());
            }
            if (verdict.quota() != null) {
                facts.put("quota", verdict.quota().name());
            }
            if (!verdict.segments().isWhole()) {
                facts.put("segments", verdict.segments().text());
            }
            return facts;
        }
    }

    /** The application was decided as a whole. */
    record ApplicationDecided(ApplicationId application, int approved, int waiting, int refused)
            implements ApplicationEvents {
        @Override
        public String action() {
            return "application.decided";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "approved",
                    Integer.toString(approved),
                    "waitlisted",
                    Integer.toString(waiting),
                    "refused",
                    Integer.toString(refused));
        }
    }

    /** No answer came in time. */
    record ApplicationLapsed(ApplicationId application) implements ApplicationEvents {
        @Override
        public String action() {
            return "application.lapsed";
        }
    }

    /** An approved person was sent a pass or a letter. */
    record CredentialSent(ApplicationId application, RepresentativeId representative, Credential credential)
            implements ApplicationEvents {
        @Override
        public String action() {
            return "application.credentialSent";
        }

        @Override
        public UUID subjectId() {
            return representative.uuid();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("credential", credential.name());
        }
    }
}

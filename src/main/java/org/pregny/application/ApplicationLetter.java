package org.pregny.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** What every letter about an application shares: it goes to the contact, in the language of the application. */
interface ApplicationLetter extends Letter {

    ApplicationCase about();

    Event event();

    /** Key of the private link to the status page. */
    String accessKey();

    @Override
    default UUID caseId() {
        return about().application().id().uuid();
    }

    @Override
    default Language language() {
        return about().application().language();
    }

    @Override
    default Recipient recipient() {
        return new Recipient(
                about().application().contactName(), about().application().contactEmail());
    }

    default String eventTitle() {
        return event().title().in(language());
    }

    /** We have your application, and here is your receipt. */
    record ApplicationReceived(
            ApplicationCase about, Event event, String accessKey, String statusCode, ProofOfReceipt receipt)
            implements ApplicationLetter {
        @Override
        public String template() {
            return "applicationReceived";
        }

        @Override
        public String key() {
            return "applicationReceived/" + caseId();
        }
    }

    /** Your application came late, and is reviewed all the same. */
    record LateAdmitted(ApplicationCase about, Event event, String accessKey) implements ApplicationLetter {
        @Override
        public String template() {
            return "lateAdmitted";
        }

        @Override
        public String key() {
            return "lateAdmitted/" + caseId();
        }
    }

    /** We need something from you. */
    record InformationNeeded(ApplicationCase about, Event event, String accessKey, InformationRequest request)
            implements ApplicationLetter {
        @Override
        public String template() {
            return "informationNeeded";
        }

        @Override
        public String key() {
            return "informationNeeded/" + request.id();
        }

        /** The fields that are asked for, by whose they are. */
        public List<AskedGroup> asked() {
            return AskedGroup.of(about, request.fields());
        }
    }

    /** Half of the time to answer a question is over. */
    record InformationReminder(ApplicationCase about, Event event, String accessKey, InformationRequest request)
            implements ApplicationLetter {
        @Override
        public String template() {
            return "informationReminder";
        }

        @Override
        public String key() {
            return "informationReminder/" + request.id();
        }

        /** The fields that are asked for, by whose they are. */
        public List<AskedGroup> asked() {
            return AskedGroup.of(about, request.fields());
        }
    }

    /** No answer came in time, the application has ended. */
    record ApplicationHasLapsed(ApplicationCase about, Event event, String accessKey) implements ApplicationLetter {
        @Override
        public String template() {
            return "applicationLapsed";
        }

        @Override
        public String key() {
            return "applicationLapsed/" + caseId();
        }
    }

    /**
     * What was decided, person by person, how those stand who wait for a place, and until when a refusal can be looked at
     * again: null where it cannot.
     */
    record DecisionTaken(
            ApplicationCase about,
            Event event,
            String accessKey,
            Map<RepresentativeId, WaitingTurn> turns,
            Instant reconsiderBy)
            implements ApplicationLetter {
        @Override
        public String template() {
            return "decisionTaken";
        }

        @Override
        public String key() {
            return "decisionTaken/" + caseId();
        }

        /** Until when whoever was nominated and approved confirms; null where nobody has to. */
        public Instant confirmBefore() {
            return event.nominates()
                    ? about.representatives().stream()
                            .map(Representative::offerDueAt)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        /** How many were approved and have yet to confirm. */
        int confirming() {
            return event.nominates()
                    ? (int) about.representatives().stream()
                            .filter(person -> person.state() == RepresentativeState.OFFERED)
                            .count()
                    : 0;
        }

        /** The same for another reader than the applicant, whose key is nobody else's. */
        DecisionTaken toShow(Language reader) {
            return new DecisionTaken(about.in(reader), event, "", turns, reconsiderBy);
        }

        /** Who needs to know what else is possible. */
        public List<Representative> refused() {
            return about.refused();
        }
    }
}

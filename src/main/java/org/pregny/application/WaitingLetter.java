package org.pregny.application;

import java.time.Instant;
import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** Letters to a person on the waiting list, in the language of the application. */
interface WaitingLetter extends Letter {

    Representative representative();

    ApplicationCase about();

    Event event();

    @Override
    default String key() {
        return template() + "/" + representative().id();
    }

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
        return new Recipient(representative().nameOnId(), representative().email());
    }

    default String eventTitle() {
        return event().title().in(language());
    }

    /** A place is free: take it or leave it to the next, until then. */
    record PlaceOffered(Representative representative, ApplicationCase about, Event event, String accessKey)
            implements WaitingLetter {
        @Override
        public String template() {
            return "placeOffered";
        }

        public Instant answerBefore() {
            return representative.offerDueAt();
        }
    }

    /** Your organisation has nominated you and you are approved: say that you come, until then. */
    record ConfirmationAsked(Representative representative, ApplicationCase about, Event event, String accessKey)
            implements WaitingLetter {
        @Override
        public String template() {
            return "confirmationAsked";
        }

        /** Whoever gets longer is told so by another letter. */
        @Override
        public String key() {
            return template() + "/" + representative.id() + "/" + answerBefore().getEpochSecond();
        }

        public Instant answerBefore() {
            return representative.offerDueAt();
        }
    }

    /** No place became free, or the offer was not answered in time. */
    record WaitingEnded(Representative representative, ApplicationCase about, Event event) implements WaitingLetter {
        @Override
        public String template() {
            return "waitingEnded";
        }

        public boolean offerExpired() {
            return representative.state() == RepresentativeState.OFFER_EXPIRED;
        }
    }
}

package org.pregny.application;

import java.time.Instant;

/** What the conductor does for a person on the waiting list. */
public interface WaitingProcess {

    /** Starts the wait for a place; without an offer it ends at {@code until}. */
    void awaitPlace(RepresentativeId representative, Instant until);

    /** Asks somebody who was nominated and approved whether to come; without an answer the place is lost. */
    void awaitConfirmation(RepresentativeId representative, Instant answerBefore);

    /** A place is free for this person, who has to answer before {@code answerBefore}. */
    void placeOffered(RepresentativeId representative, Instant answerBefore);

    /** The person takes the place: what follows is what follows an approval. */
    void offerAccepted(RepresentativeId representative);

    void offerDeclined(RepresentativeId representative);

    /** The wait, or the offer if one was made, now ends at {@code until}. */
    void waitingMoved(RepresentativeId representative, Instant until);
}

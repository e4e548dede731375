package org.pregny.occurrence;

/** What the conductor does when a case is opened and settled. */
public interface OccurrenceProcess {

    /** Starts the wait for a person, who is reminded when it should have been settled. */
    void opened(Occurrence occurrence, ReviewMoment moment);

    /** Ends the wait and carries the decision out, in the same transaction. */
    void settled(OccurrenceId occurrence, OccurrenceOutcome outcome);
}

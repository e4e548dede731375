package org.pregny.gate;

/** What became of one entry of a journal. */
public record JournalLine(String nonce, Outcome outcome, long counter) {

    /** Taken; known already; taken, and somebody has to look at it. */
    public enum Outcome {
        RECORDED,
        REPEATED,
        CASE
    }
}

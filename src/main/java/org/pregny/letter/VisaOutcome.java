package org.pregny.letter;

/** What an officer did with a request; the model's gateway compares with these words. */
public enum VisaOutcome {
    SIGNED,
    RETURNED
}

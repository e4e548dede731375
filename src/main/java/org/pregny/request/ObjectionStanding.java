package org.pregny.request;

/** What is left of the objections to an organisation once they are settled. */
public enum ObjectionStanding {
    UPHELD,
    /** Nothing, and States may still object until the silence period ends. */
    RUNNING,
    /** Nothing, and the silence period is over. */
    OVER
}

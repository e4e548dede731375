package org.pregny.review.web;

/** What a reviewer wanted to do when somebody else was quicker. */
enum Attempt {
    CLAIM,
    RELEASE,
    DECIDE,
    ASK,
    UNDO,
    SEND_NOW,
    DECIDE_CHANGE,
    DECIDE_LATE,
    DECIDE_SUBSTITUTION,
    RECONSIDER
}

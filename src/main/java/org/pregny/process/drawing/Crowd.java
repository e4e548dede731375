package org.pregny.process.drawing;

/** How many cases stand at an activity, and how many of them because the step failed. */
public record Crowd(long standing, long failed) {

    static final Crowd NOBODY = new Crowd(0, 0);
}

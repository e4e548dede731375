package org.pregny.round;

/**
 * How far the closing of a round has come.
 *
 * @param done drafts that were ended, their owners told
 * @param left drafts that still are to be
 */
public record ClosingProgress(long done, long left) {

    public long all() {
        return done + left;
    }
}

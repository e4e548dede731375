package org.pregny.process.migration;

/**
 * One difference between two versions of a model.
 *
 * @param before null if it was not there, {@code after} null if it is not there any more
 */
public record Difference(Kind kind, ModelStep before, ModelStep after) {

    /** What happened to the step. */
    public enum Kind {
        GONE,
        ADDED,
        /** It has another id. */
        REPLACED,
        /** It is called otherwise. */
        RENAMED,
        /** It is of another kind under the same id. */
        CHANGED
    }
}

package org.pregny.selection;

/**
 * A reason, to be said in the reader's words.
 *
 * @param key what follows {@code selection.why.}
 * @param target that it is about; null for none
 * @param panel where; null for all panels together or none
 * @param people a number of people it speaks of
 */
public record Sentence(String key, Target target, Panel panel, int people) {

    static Sentence of(String key) {
        return new Sentence(key, null, null, 0);
    }
}

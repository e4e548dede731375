package org.pregny.selection;

/**
 * How a target stands.
 *
 * @param panel null for all panels together
 * @param needed so many at least, or at most
 */
public record Score(Target target, Panel panel, int count, int of, int needed) {

    static Score of(Target target, Panel panel, int count, int of) {
        return new Score(target, panel, count, of, target.people(of));
    }

    public int missing() {
        return target.missing(count, of);
    }

    public boolean isMet() {
        return missing() == 0;
    }
}

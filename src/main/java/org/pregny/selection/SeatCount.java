package org.pregny.selection;

import java.util.List;

/** Sums that change with each person who sits down or gets up. */
final class SeatCount {

    private final int[] seats;
    private final List<Target> targets;
    private final int[] inPanel;
    private final int[][] marked;
    private final int[] ofDelegation;
    private int seated;
    private long unsettled;
    private long later;
    private long seconds;

    SeatCount(SeatQuestion question) {
        seats = question.rules.seats();
        targets = question.rules.targets();
        inPanel = new int[seats.length];
        marked = new int[targets.size()][seats.length];
        ofDelegation = new int[question.people.size()];
    }

    /** One person more, or with −1 one less. */
    void add(SeatChoice person, int one) {
        if (person.panel == null) {
            unsettled += person.settled ? one : 0;
            return;
        }
        seated += one;
        later += (long) one * person.person;
        inPanel[person.panel] += one;
        ofDelegation[person.delegation] += one;
        int others = one > 0 ? ofDelegation[person.delegation] - 1 : ofDelegation[person.delegation];
        seconds += others > 0 ? one : 0;
        for (int i = 0; i < marked.length; i++) {
            marked[i][person.panel] += person.marks[i] ? one : 0;
        }
    }

    long over() {
        long over = 0;
        for (int i = 0; i < seats.length; i++) {
            over += Math.max(0, inPanel[i] - seats[i]);
        }
        return over;
    }

    /** People too few or too many for targets. */
    long missing() {
        long missing = 0;
        for (int i = 0; i < marked.length; i++) {
            missing += missing(targets.get(i), marked[i]);
        }
        return missing;
    }

    private long missing(Target target, int[] counts) {
        boolean overall = target.reach() == Target.Reach.OVERALL;
        int all = 0;
        long missing = 0;
        for (int panel = 0; panel < counts.length; panel++) {
            all += counts[panel];
            missing += overall ? 0 : target.missing(counts[panel], inPanel[panel]);
        }
        return overall ? target.missing(all, seated) : missing;
    }

    int seated() {
        return seated;
    }

    long unsettled() {
        return unsettled;
    }

    long seconds() {
        return seconds;
    }

    /** Grows with everybody who applied after somebody else. */
    long later() {
        return later;
    }
}

package org.pregny.process.migration;

/** The case cannot be moved; whatever was begun for it is undone. */
final class Stays extends RuntimeException {

    private final Barrier barrier;
    private final String detail;

    Stays(Barrier barrier) {
        this(barrier, null);
    }

    Stays(Barrier barrier, String detail) {
        super(barrier.name());
        this.barrier = barrier;
        this.detail = detail;
    }

    Barrier barrier() {
        return barrier;
    }

    String detail() {
        return detail;
    }
}

package org.pregny.pass;

/** What a status list says of a pass; GOOD only takes back what an earlier list said. */
enum StatusCode {
    GOOD(0),
    REVOKED(1),
    SUPERSEDED(2),
    SUSPENDED(3),
    LOST(4);

    private final int number;

    StatusCode(int number) {
        this.number = number;
    }

    /** The number in the list; never given to another status. */
    int number() {
        return number;
    }

    /** A pass that is over needs no list: its code says when it ends. */
    static StatusCode of(PassState state) {
        return switch (state) {
            case ISSUED, ACTIVATED, EXPIRED -> GOOD;
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case SUSPENDED -> SUSPENDED;
            case LOST -> LOST;
        };
    }
}

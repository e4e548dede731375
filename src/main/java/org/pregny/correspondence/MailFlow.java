package org.pregny.correspondence;

import java.time.Instant;

/**
 * Whether mail flows: held by a person, or stopped for a while because the server is away.
 *
 * @param failures in a row, without any answer of the server between them
 * @param nextTry when one letter is to find out whether the server is back
 */
public record MailFlow(
        String heldBy, Instant heldSince, Instant awaySince, int failures, Instant nextTry, String reason) {

    public boolean isHeld() {
        return heldBy != null;
    }

    public boolean serverIsAway() {
        return failures > 0;
    }

    boolean isShut(Instant now) {
        return isHeld() || nextTry != null && now.isBefore(nextTry);
    }
}

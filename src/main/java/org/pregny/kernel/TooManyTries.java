package org.pregny.kernel;

import java.time.Duration;

/** Somebody tried too often; the answer says when to try again, and is the same for everybody. */
public final class TooManyTries extends Refusal {

    private final transient Duration wait;

    TooManyTries(Duration wait) {
        super(Kind.TOO_MANY, "kernel.tooManyTries", Math.max(1, (wait.toSeconds() + 59) / 60));
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }
}

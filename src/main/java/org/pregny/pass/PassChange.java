package org.pregny.pass;

import java.time.Instant;

/** One line of a pass's history; {@code from} is null where the pass began. */
public record PassChange(PassId pass, PassState from, PassState to, PassReason reason, Instant at) {}

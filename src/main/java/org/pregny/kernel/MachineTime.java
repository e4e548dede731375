package org.pregny.kernel;

import java.time.Instant;

/** Real time, which no rehearsal moves: for what machines promise one another, such as leases. */
@FunctionalInterface
public interface MachineTime {

    Instant now();
}

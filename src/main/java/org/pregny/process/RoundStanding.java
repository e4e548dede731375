package org.pregny.process;

/** Where a round stands when its timer fires. */
public enum RoundStanding {
    RUNNING,
    OVER
}

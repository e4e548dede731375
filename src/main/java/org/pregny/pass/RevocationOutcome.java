package org.pregny.pass;

/** What an organiser decides on a proposed revocation; the model's gateway reads the name. */
public enum RevocationOutcome {
    REVOKED,
    CLEARED
}

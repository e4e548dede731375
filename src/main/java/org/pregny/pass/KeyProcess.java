package org.pregny.pass;

/** What the conductor does about a key that has become known to others. */
public interface KeyProcess {

    /** Has every pass that was signed with the key issued again, each in a job of its own. */
    void revoked(String kid);
}

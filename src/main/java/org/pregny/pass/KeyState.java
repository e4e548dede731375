package org.pregny.pass;

/** ACTIVE signs; RETIRED signs no more, what it signed stays good; REVOKED is known to others, what it signed is dead. */
public enum KeyState {
    ACTIVE,
    RETIRED,
    REVOKED
}

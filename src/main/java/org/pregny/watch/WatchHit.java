package org.pregny.watch;

import org.pregny.application.NamedPerson;

/**
 * Somebody in a live application who is called like somebody in the list. A name is no proof.
 *
 * @param decision null while nobody has decided
 */
public record WatchHit(NamedPerson person, WatchEntry entry, WatchDecision decision) {

    public boolean isOpen() {
        return decision == null;
    }
}

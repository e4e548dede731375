package org.pregny.application;

import java.time.Instant;

/** What the conductor does for one person who is to take the place of another. */
public interface SubstitutionProcess {

    /** Lets a reviewer look at the new person; nobody can take the place any more at {@code expiresAt}. */
    void requested(Substitution substitution, Instant expiresAt);

    /** Nobody has to look at it any more. */
    void ended(SubstitutionId substitution);

    /** Its dates follow an event that has moved. */
    void moved(Substitution substitution, Instant dueAt, Instant expiresAt);
}

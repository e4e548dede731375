package org.pregny.review;

import java.util.List;
import org.pregny.kernel.Actor;

/** Whoever acts on many cases at once takes over what was chosen in the work list. */
public interface ManyCases {

    /** So many can be chosen at once. */
    int most();

    /** Keeps the choice and says at which address it goes on. */
    String open(List<ReviewTaskId> tasks, Actor actor);
}

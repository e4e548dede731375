package org.pregny.kernel;

import java.util.Set;

/** Whether a second member of staff is really there: they sign at a colleague's screen with a password of their own. */
public interface Countersigning {

    /**
     * What this member of staff may do; empty when name and password do not belong together, or the account is closed.
     *
     * @throws TooManyTries when somebody seems to guess
     */
    Set<String> rolesOf(String signInName, String password);
}

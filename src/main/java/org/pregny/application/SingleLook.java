package org.pregny.application;

import java.util.Collection;
import java.util.Set;

/**
 * Wants a person to decide on some cases one by one, never with many others. Why is nobody's business: whoever asks is told
 * which cases, and asks everybody who wants such a thing about all of them.
 */
public interface SingleLook {

    /** Those of these cases. */
    Set<ApplicationId> among(Collection<Surveyed> cases);
}

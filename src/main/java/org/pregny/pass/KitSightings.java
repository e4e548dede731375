package org.pregny.pass;

import java.util.Collection;
import java.util.Set;

/** Whether gates have seen passes; the gates answer it. */
public interface KitSightings {

    /** Those of the passes that were scanned at any gate, whatever the verdict. */
    Set<PassId> seen(Collection<PassId> passes);
}

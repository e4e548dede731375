package org.pregny.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the cases whose stories can be told; the conductor knows them. */
public interface CaseFinder {

    /** The case of the application with this number, as printed on its receipt. */
    Optional<UUID> byNumber(String number);

    /** The newest cases, newest first. */
    List<CaseLine> latest(int limit);
}

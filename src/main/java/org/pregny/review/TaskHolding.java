package org.pregny.review;

import java.time.Instant;
import java.util.Set;

/**
 * Whose a task is.
 *
 * @param office code of the office that works on it; null while none was chosen
 * @param assignee who holds it; null for nobody
 * @param barred who may not take it
 */
public record TaskHolding(String office, String assignee, Instant claimedAt, Set<String> barred) {

    public static TaskHolding free(String office, Set<String> barred) {
        return new TaskHolding(office, null, null, barred);
    }

    /** As a row keeps them; sign-in names have no spaces. */
    public static String joined(Set<String> barred) {
        return barred.isEmpty() ? null : String.join(" ", barred);
    }

    public static Set<String> parted(String barred) {
        return barred == null ? Set.of() : Set.of(barred.split(" "));
    }
}

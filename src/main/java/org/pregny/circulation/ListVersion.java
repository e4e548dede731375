package org.pregny.circulation;

import java.time.Instant;

/** One version of a list: it is never changed; by whom and when it was made, and how many organisations it names. */
public record ListVersion(int number, ListState kind, Instant madeAt, String madeBy, int lines) {}

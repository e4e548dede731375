package org.pregny.circulation;

import java.time.Instant;

/** What the office wrote down of a consultation; nobody outside reads it. */
public record ObjectionNote(Instant at, String by, String words) {}

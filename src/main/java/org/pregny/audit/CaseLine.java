package org.pregny.audit;

import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.Wording;

/** A case in a list: its application's number, the event, the state as a code, and when it began. */
public record CaseLine(UUID id, String number, Wording event, String state, Instant submittedAt) {}

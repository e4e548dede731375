package org.pregny.watch;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.RepresentativeId;

/** What was decided of a hit, why, and by whom. */
public record WatchDecision(
        RepresentativeId person,
        UUID entry,
        WatchVerdict verdict,
        String reason,
        Instant decidedAt,
        String decidedBy) {}

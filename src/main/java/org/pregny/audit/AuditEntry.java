package org.pregny.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;

/** One line of the trail: what happened, to what, by whom and when (by the product's clock). */
public record AuditEntry(
        long id,
        Instant occurredAt,
        String action,
        UUID caseId,
        UUID subjectId,
        Actor actor,
        Map<String, String> facts) {}

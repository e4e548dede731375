package org.pregny.audit;

import java.time.Instant;
import org.pregny.kernel.AuditedEvent;

/** A fact as it is written to the trail. */
record AuditRow(Instant at, AuditedEvent event, String facts) {}

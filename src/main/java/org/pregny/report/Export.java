package org.pregny.report;

import java.time.Instant;
import java.util.UUID;

/** A file that somebody took away. */
public record Export(UUID id, ExportOrder order, int rows, String by, Instant at) {}

package org.pregny.device;

import java.time.Instant;

/** Where a device was to stand from a version of its state on. */
record Posting(int version, Assignment assignment, Instant since) {}

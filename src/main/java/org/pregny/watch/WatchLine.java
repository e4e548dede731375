package org.pregny.watch;

import java.time.Instant;

/** A line and how long it stood in the list: null while it stands there. */
record WatchLine(WatchEntry entry, Instant removedAt) {}

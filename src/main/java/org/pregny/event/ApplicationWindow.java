package org.pregny.event;

import java.time.LocalDateTime;

/** When applications are taken, in the venue's wall time; the closing second is still in time. */
public record ApplicationWindow(LocalDateTime opens, LocalDateTime closes) {}

package org.pregny.event;

import java.time.LocalDateTime;
import org.pregny.kernel.Wording;

/** A part of an event with its own times, in the venue's wall time. */
public record Segment(String code, Wording title, LocalDateTime starts, LocalDateTime ends, boolean interpretation) {}

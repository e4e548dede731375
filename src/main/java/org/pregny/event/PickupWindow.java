package org.pregny.event;

import java.time.LocalDate;
import java.time.LocalTime;
import org.pregny.kernel.Wording;

/** When and where passes are picked up, in the venue's wall time (seeds S0:79, S4:115). */
public record PickupWindow(LocalDate day, LocalTime from, LocalTime to, Wording place) {}

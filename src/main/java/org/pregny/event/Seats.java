package org.pregny.event;

import org.pregny.kernel.Wording;

/** The seats that stakeholders share with others, first come, first served (seed S4:109). */
public record Seats(int shared, Wording note) {}

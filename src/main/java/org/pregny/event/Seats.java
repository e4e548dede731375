package org.pregny.event;

import org.pregny.kernel.Wording;

/**
 * The seats that stakeholders share with others, first come, first served (seed S4:109).
 *
 * @param floor how many of them are at the table, for who asks for the floor
 * @param overflow where to go when all are taken; null where nobody has said
 */
public record Seats(int shared, int floor, Wording overflow, Wording note) {}

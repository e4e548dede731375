package org.pregny.accreditation;

import java.time.LocalDate;

/** One line of a register of accredited organisations (ECOSOC status, special accreditation, Paris Principles). */
public record RegisterEntry(
        String register,
        String reference,
        String name,
        String country,
        String status,
        boolean goodStanding,
        LocalDate validUntil) {}

package org.pregny.letter;

import java.time.LocalDate;

/** What a consulate wants to find in the letter, as it stands in the passport, and when and where the visa is for. */
public record Passport(
        String name,
        LocalDate birthDate,
        String birthPlace,
        String nationality,
        String number,
        LocalDate issued,
        LocalDate expires,
        String consulate,
        LocalDate arrives,
        LocalDate leaves) {

    /** The same passport for a journey so many days later. */
    Passport travelling(long daysLater) {
        return new Passport(
                name,
                birthDate,
                birthPlace,
                nationality,
                number,
                issued,
                expires,
                consulate,
                arrives.plusDays(daysLater),
                leaves.plusDays(daysLater));
    }

    /** Never in a log: the passport says nothing of itself. */
    @Override
    public String toString() {
        return "Passport[sealed]";
    }
}

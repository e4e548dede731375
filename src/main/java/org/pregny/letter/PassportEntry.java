package org.pregny.letter;

import java.time.LocalDate;
import java.util.Locale;
import org.pregny.kernel.CleanText;

/** A passport as typed: everything is text until it has been checked; dates are ISO dates. */
public record PassportEntry(
        String name,
        String birthDate,
        String birthPlace,
        String nationality,
        String number,
        String issued,
        String expires,
        String consulate,
        String arrives,
        String leaves) {

    static PassportEntry of(Passport passport) {
        return new PassportEntry(
                passport.name(),
                passport.birthDate().toString(),
                passport.birthPlace(),
                passport.nationality(),
                passport.number(),
                passport.issued().toString(),
                passport.expires().toString(),
                passport.consulate(),
                passport.arrives().toString(),
                passport.leaves().toString());
    }

    /** Nothing typed yet but the name, which we know. */
    static PassportEntry named(String nameOnId) {
        return new PassportEntry(nameOnId, "", "", "", "", "", "", "", "", "");
    }

    PassportEntry cleaned() {
        return new PassportEntry(
                CleanText.line(name),
                CleanText.line(birthDate),
                CleanText.line(birthPlace),
                CleanText.line(nationality).toUpperCase(Locale.ROOT),
                CleanText.line(number).toUpperCase(Locale.ROOT).replace(" ", ""),
                CleanText.line(issued),
                CleanText.line(expires),
                CleanText.line(consulate),
                CleanText.line(arrives),
                CleanText.line(leaves));
    }

    /** Only for an entry in which nothing was found wrong. */
    Passport passport() {
        return new Passport(
                name,
                LocalDate.parse(birthDate),
                birthPlace,
                nationality,
                number,
                LocalDate.parse(issued),
                LocalDate.parse(expires),
                consulate,
                LocalDate.parse(arrives),
                LocalDate.parse(leaves));
    }

    @Override
    public String toString() {
        return "PassportEntry[private]";
    }
}

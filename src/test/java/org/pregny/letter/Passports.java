package org.pregny.letter;

/** Passports as typed, for the person of {@code Applications.aRepresentative()}. */
public final class Passports {

    public static final String NUMBER = "AK77812AB";

    private Passports() {}

    public static PassportEntry aPassport() {
        return passport("Amina Wanjiru Otieno", NUMBER, "2019-03-01", "2017-10-09", "2017-10-13");
    }

    static PassportEntry passport(String name, String number, String expires, String arrives, String leaves) {
        return new PassportEntry(
                name, "1984-02-29", "Kisumu", "KE", number, "2014-03-01", expires, "Nairobi", arrives, leaves);
    }
}

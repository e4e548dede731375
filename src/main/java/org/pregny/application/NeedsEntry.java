package org.pregny.application;

/**
 * What one representative needs, as typed: {@code yes}, or anything else for no.
 *
 * @param accessibility what the person needs to take part, in the person's own words
 * @param visaLetter whether a letter in support of a visa is wanted
 * @param travelSupport whether help with the costs of the journey is asked for
 * @param protectedParticipant whether the person's name must not be published
 */
public record NeedsEntry(String accessibility, String visaLetter, String travelSupport, String protectedParticipant) {

    public static NeedsEntry none() {
        return new NeedsEntry("", "", "", "");
    }

    Needs needs() {
        return new Needs(accessibility, isYes(visaLetter), isYes(travelSupport), isYes(protectedParticipant));
    }

    private static boolean isYes(String value) {
        return "yes".equals(value);
    }
}

package org.pregny.application;

import java.util.Arrays;
import org.pregny.event.Publication;

/**
 * What one representative needs, as typed: {@code yes}, or anything else for no.
 *
 * @param accessibility what the person needs to take part, in the person's own words
 * @param visaLetter whether a letter in support of a visa is wanted
 * @param travelSupport whether help with the costs of the journey is asked for
 * @param protectedParticipant whether the person's name must not be published
 * @param publication a {@link Publication} for the list of participants; empty means as the event has it
 */
public record NeedsEntry(
        String accessibility,
        String visaLetter,
        String travelSupport,
        String protectedParticipant,
        String publication) {

    public static NeedsEntry none() {
        return new NeedsEntry("", "", "", "", "");
    }

    Needs needs() {
        return new Needs(
                accessibility, isYes(visaLetter), isYes(travelSupport), isYes(protectedParticipant), publication);
    }

    boolean isPublicationKnown() {
        return publication.isEmpty()
                || Arrays.stream(Publication.values()).map(Enum::name).anyMatch(publication::equals);
    }

    private static boolean isYes(String value) {
        return "yes".equals(value);
    }
}

package org.pregny.application;

/**
 * What one representative needs; sensitive, so it is kept apart and read only where somebody acts on it.
 *
 * @param publication how widely the name may be listed, by name; empty means as the event has it
 */
public record Needs(
        String accessibility,
        boolean visaLetter,
        boolean travelSupport,
        boolean protectedParticipant,
        String publication) {

    public static final Needs NONE = new Needs("", false, false, false, "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}

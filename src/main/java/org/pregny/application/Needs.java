package org.pregny.application;

/** What one representative needs; sensitive, so it is kept apart and read only where somebody acts on it. */
public record Needs(String accessibility, boolean visaLetter, boolean travelSupport, boolean protectedParticipant) {

    public static final Needs NONE = new Needs("", false, false, false);

    public boolean isEmpty() {
        return equals(NONE);
    }
}

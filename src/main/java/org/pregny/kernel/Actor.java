package org.pregny.kernel;

/**
 * Who did something: a member of staff by sign-in name, an applicant (never named in the trail), a device at a gate, or
 * the system itself.
 */
public record Actor(Kind kind, String name) {

    /** The kinds of actor that the audit trail tells apart. */
    public enum Kind {
        STAFF,
        APPLICANT,
        DEVICE,
        SYSTEM
    }

    public static final Actor APPLICANT = new Actor(Kind.APPLICANT, "applicant");
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system");

    public static Actor staff(String signInName) {
        return new Actor(Kind.STAFF, signInName);
    }

    public static Actor device(String name) {
        return new Actor(Kind.DEVICE, name);
    }
}

package org.pregny.delegation;

import org.pregny.application.ApplicationState;
import org.pregny.application.Representative;
import org.pregny.pass.Pass;

/** How urgent it is to look at a person: colour and words say the same (issue 4, delegation board). */
public enum Light {
    PROBLEM("red"),
    ACT("yellow"),
    WAITING("blue"),
    READY("green"),
    ENDED("grey");

    private final String colour;

    Light(String colour) {
        this.colour = colour;
    }

    public String colour() {
        return colour;
    }

    /**
     * @param pass the person's pass: the live one, else the last; null for none
     * @param undelivered whether a letter to the person came back or could not be sent
     */
    static Light of(ApplicationState application, Representative person, Pass pass, boolean undelivered) {
        return switch (person.state()) {
            case PENDING -> undecided(application, undelivered);
            case OFFERED -> undelivered ? PROBLEM : ACT;
            case WAITLISTED, PROPOSED -> undelivered ? PROBLEM : WAITING;
            case APPROVED -> approved(person, pass, undelivered);
            default -> ENDED;
        };
    }

    private static Light undecided(ApplicationState application, boolean undelivered) {
        if (undelivered) {
            return PROBLEM;
        }
        return switch (application) {
            case INFORMATION_REQUESTED -> ACT;
            case ACCREDITATION_PENDING, UNDER_REVIEW, LATE -> WAITING;
            default -> ENDED;
        };
    }

    private static Light approved(Representative person, Pass pass, boolean undelivered) {
        if (undelivered || pass != null && !pass.isLive()) {
            return PROBLEM;
        }
        return person.credential() == null ? WAITING : READY;
    }
}

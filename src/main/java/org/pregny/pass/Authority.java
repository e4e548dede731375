package org.pregny.pass;

import org.pregny.kernel.Actor;

/** Who changed a pass, and in which capacity. */
public record Authority(Actor actor, Role role) {

    public static final Authority SYSTEM = new Authority(Actor.SYSTEM, Role.SYSTEM);

    /** The capacities in which a pass can be changed. */
    public enum Role {
        PASS_OFFICER,
        GATE,
        ORGANISER,
        ORGANISATION,
        REVIEWER,
        SYSTEM
    }

    public static Authority officer(Actor actor) {
        return new Authority(actor, Role.PASS_OFFICER);
    }

    public static Authority organiser(Actor actor) {
        return new Authority(actor, Role.ORGANISER);
    }
}

package org.pregny.event;

import org.pregny.kernel.Wording;

/** A category of participant, the letter printed on its pass, and the way its people come in. */
public record StakeholderCategory(String code, String letter, Channel channel, Wording name) {

    /** FORM: our application form; MISSION: the permanent mission arranges it; OTHER: a track of its own. */
    public enum Channel {
        FORM,
        MISSION,
        OTHER
    }
}

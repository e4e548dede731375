package org.pregny.pass;

/** Where an emergency pass lies: its kit, and its number there. */
public record KitPlace(EmergencyKit kit, KitNumber number) {

    /** What is to be written down of it, by somebody who sees what is written so far. */
    public KitLine line(HandOut handOut) {
        return new KitLine(number.running(), handOut, number.lastEntry());
    }
}

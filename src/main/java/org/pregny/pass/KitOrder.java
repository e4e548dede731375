package org.pregny.pass;

import java.time.LocalDate;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/**
 * What a kit is to be made of.
 *
 * @param submission the same for every press of one form, so that two presses make one kit
 */
public record KitOrder(EventCode event, LocalDate day, int size, Language language, String submission) {

    public static final int LARGEST = 200;

    public KitOrder {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a kit of " + size);
        }
    }
}

package org.pregny.pass.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.pass.KitOrder;

/**
 * A kit as it is asked for.
 *
 * @param when code of the event, a blank, and one of its days
 */
record KitForm(String when, String size, String submission) {

    private static final int LONGEST_SUBMISSION = 64;

    Optional<KitOrder> order(Language language) {
        String[] parts = when == null ? new String[0] : when.split(" ");
        if (parts.length != 2 || !isSized() || submission == null || submission.length() > LONGEST_SUBMISSION) {
            return Optional.empty();
        }
        try {
            EventCode event = EventCode.of(parts[0]);
            return Optional.of(new KitOrder(
                    event, LocalDate.parse(parts[1]), Integer.parseInt(size.strip()), language, submission));
        } catch (DateTimeParseException | IllegalArgumentException neverOffered) {
            return Optional.empty();
        }
    }

    boolean isSized() {
        return size != null
                && size.strip().matches("[0-9]{1,3}")
                && Integer.parseInt(size.strip()) >= 1
                && Integer.parseInt(size.strip()) <= KitOrder.LARGEST;
    }
}

package org.pregny.event;

import java.time.LocalDateTime;

/**
 * When applications are taken, in the venue's wall time; every closing second is still in time.
 *
 * @param closes the deadline for applications, or for nominations where people confirm afterwards
 * @param groundsPassCloses the later deadline for those who all hold a grounds pass that suffices; null where there is none
 * @param confirmationCloses until when nominated people confirm; null where nobody has to
 */
public record ApplicationWindow(
        LocalDateTime opens, LocalDateTime closes, LocalDateTime groundsPassCloses, LocalDateTime confirmationCloses) {

    /** With one deadline for everybody. */
    public ApplicationWindow(LocalDateTime opens, LocalDateTime closes) {
        this(opens, closes, null, null);
    }

    /** Whether an organisation nominates first and its people confirm afterwards. */
    public boolean nominates() {
        return confirmationCloses != null;
    }

    /** The same window with one deadline moved. */
    public ApplicationWindow with(Deadline deadline, LocalDateTime moved) {
        return switch (deadline) {
            case APPLICATION, NOMINATION -> new ApplicationWindow(opens, moved, groundsPassCloses, confirmationCloses);
            case GROUNDS_PASS -> new ApplicationWindow(opens, closes, moved, confirmationCloses);
            case CONFIRMATION -> new ApplicationWindow(opens, closes, groundsPassCloses, moved);
        };
    }
}

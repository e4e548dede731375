package org.pregny.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was read but not applied: what would become of the register.
 *
 * @param whole whether the file is the whole list, so that what it lacks goes; otherwise it only adds and changes
 * @param granted rows about organisations that were granted their line here: it stays as it is
 * @param outdated whether the register has changed since the file was handed in
 */
public record RegisterPreview(
        UUID id,
        String register,
        String source,
        boolean whole,
        Instant readAt,
        String readBy,
        boolean outdated,
        RegisterFile file,
        List<RegisterEntry> granted,
        RegisterDifference difference) {

    /** A file that takes away more than a tenth of a register was probably cut short. */
    private static final int SUSPICIOUS_PART = 10;

    public boolean removesMany() {
        int known = difference.removed().size() + difference.changed().size() + difference.unchanged();
        return difference.removed().size() * SUSPICIOUS_PART > known;
    }

    public boolean isApplicable() {
        return !outdated && !difference.isNothing();
    }
}

package org.pregny.pass;

import java.util.Objects;
import java.util.UUID;
import org.pregny.kernel.DocumentType;

/**
 * The person or organisation a pass was issued to, as the desk and the gate need to know them. A secondary pass names
 * only the organisation, an emergency pass nobody: the rest is null.
 */
public record Holder(
        String nameToPrint,
        String nameOnId,
        String organisationName,
        String country,
        String category,
        DocumentType documentType,
        String documentLastFour,
        UUID photo,
        String email) {

    /** Of a pass that was printed before anybody asked for it; in the place of the name stands its number in the kit. */
    static Holder nobody(String label) {
        return new Holder(label, null, null, null, null, null, null, null, null);
    }

    boolean isSamePersonAs(Holder other) {
        return Objects.equals(nameOnId, other.nameOnId)
                && documentType == other.documentType
                && Objects.equals(documentLastFour, other.documentLastFour)
                && Objects.equals(photo, other.photo);
    }
}

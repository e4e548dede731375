package org.pregny.desk;

import org.pregny.kernel.DocumentType;

/**
 * What the desk saw when it compared a person with a pass (seeds S0:79, S4:115; domain P4). Which kind of document, never
 * its number, and no copy.
 *
 * @param note for whoever looks next; null where all is said
 * @param hours why outside the pick-up hours; null within them
 * @param proxy who collects the pass for its holder; null for the holder in person
 * @param supervision why a second officer goes on after two refusals; null otherwise
 */
public record IdCheck(
        DocumentType document,
        boolean nameMatches,
        PhotoMatch photo,
        String note,
        HoursReason hours,
        Proxy proxy,
        String supervision) {

    /** Everything as it should be. */
    public static IdCheck matching(DocumentType document, boolean hasPhoto) {
        PhotoMatch photo = hasPhoto ? PhotoMatch.MATCHES : PhotoMatch.NOT_COMPARED;
        return new IdCheck(document, true, photo, null, null, null, null);
    }

    public boolean passes() {
        return nameMatches && photo != PhotoMatch.DIFFERS;
    }
}

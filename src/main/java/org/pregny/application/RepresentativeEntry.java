package org.pregny.application;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A representative as typed: everything is text until it has been checked.
 *
 * @param nameOnId exactly as on the identity document, at most 120 characters
 * @param nameToPrint as it should stand on the pass, in any script; empty means as on the document
 * @param documentType {@code PASSPORT} or {@code NATIONAL_ID}
 * @param documentLastFour the last four characters of the document's number, never more
 * @param photo id of an uploaded photo, or empty
 * @param groundsPass {@code yes} when the person holds a UN grounds pass
 * @param groundsPassStation duty station that issued it
 * @param groundsPassValidUntil ISO date
 * @param function what the person is in the organisation
 * @param needs what the person needs; sensitive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentativeEntry(
        String nameOnId,
        String nameToPrint,
        String email,
        String documentType,
        String documentLastFour,
        String photo,
        String groundsPass,
        String groundsPassStation,
        String groundsPassValidUntil,
        String function,
        NeedsEntry needs) {

    public static RepresentativeEntry blank() {
        return new RepresentativeEntry("", "", "", "", "", "", "", "", "", "", NeedsEntry.none());
    }

    public RepresentativeEntry withPhoto(String photoId) {
        return new RepresentativeEntry(
                nameOnId,
                nameToPrint,
                email,
                documentType,
                documentLastFour,
                photoId,
                groundsPass,
                groundsPassStation,
                groundsPassValidUntil,
                function,
                needs);
    }

    public RepresentativeEntry withFunction(String held) {
        return new RepresentativeEntry(
                nameOnId,
                nameToPrint,
                email,
                documentType,
                documentLastFour,
                photo,
                groundsPass,
                groundsPassStation,
                groundsPassValidUntil,
                held,
                needs);
    }

    public RepresentativeEntry withNeeds(NeedsEntry wanted) {
        return new RepresentativeEntry(
                nameOnId,
                nameToPrint,
                email,
                documentType,
                documentLastFour,
                photo,
                groundsPass,
                groundsPassStation,
                groundsPassValidUntil,
                function,
                wanted);
    }

    public boolean holdsGroundsPass() {
        return "yes".equals(groundsPass);
    }
}

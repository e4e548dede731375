package org.pregny.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param declared what the person says of themselves; on no receipt, because it is forgotten after the event
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
        NeedsEntry needs,
        @JsonIgnore DeclarationEntry declared) {

    public RepresentativeEntry {
        declared = declared == null ? DeclarationEntry.none() : declared;
    }

    /** Of somebody who says nothing of themselves. */
    public RepresentativeEntry(
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
        this(
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
                needs,
                DeclarationEntry.none());
    }

    public static RepresentativeEntry blank() {
        return new RepresentativeEntry("", "", "", "", "", "", "", "", "", "", NeedsEntry.none());
    }

    public RepresentativeEntry withPhoto(String photoId) {
        return but(photoId, function, needs, declared);
    }

    public RepresentativeEntry withFunction(String held) {
        return but(photo, held, needs, declared);
    }

    public RepresentativeEntry withNeeds(NeedsEntry wanted) {
        return but(photo, function, wanted, declared);
    }

    /** The same person, who says this of themselves. */
    public RepresentativeEntry declaring(DeclarationEntry said) {
        return but(photo, function, needs, said);
    }

    /** The same document, address and grounds pass: who a person is does not change between pages. */
    private RepresentativeEntry but(String photoId, String held, NeedsEntry wanted, DeclarationEntry said) {
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
                held,
                wanted,
                said);
    }

    public boolean holdsGroundsPass() {
        return "yes".equals(groundsPass);
    }
}

package org.pregny.application.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;

/** An application as programs send it. */
record ApplicationRequest(
        @Schema(description = "Code of the event", example = "hearing-2")
        String event,

        @Schema(description = "Language of letters: en, fr, es, ar, zh, ru; default from Accept-Language")
        String language,

        String contactName,
        String contactEmail,
        OrganisationRequest organisation,
        List<RepresentativeRequest> representatives) {

    /** Country is ISO 3166-1 alpha-2; category and basis are codes of the event. */
    record OrganisationRequest(String name, String country, String category, String basis, String reference) {}

    /** Document type is PASSPORT or NATIONAL_ID; the photo is a JPEG or PNG in Base64. */
    record RepresentativeRequest(
            String nameOnId,
            String nameToPrint,
            String email,
            String documentType,

            @Schema(description = "The last four characters of the document's number, never more")
            String documentLastFour,

            byte[] photo,
            boolean holdsGroundsPass,
            String groundsPassStation,

            @Schema(description = "Last day of validity, ISO 8601")
            String groundsPassValidUntil) {

        RepresentativeEntry entry(String photoId) {
            return new RepresentativeEntry(
                    nameOnId,
                    nameToPrint,
                    email,
                    documentType,
                    documentLastFour,
                    photoId,
                    holdsGroundsPass ? "yes" : "no",
                    groundsPassStation,
                    groundsPassValidUntil);
        }
    }

    /** The same as typed text, with the ids of photos that were taken in before, in the order of people. */
    Submission submission(List<String> photoIds) {
        OrganisationEntry entry = organisation == null
                ? null
                : new OrganisationEntry(
                        organisation.name(),
                        organisation.country(),
                        organisation.category(),
                        organisation.basis(),
                        organisation.reference());
        List<RepresentativeEntry> people = new ArrayList<>();
        for (int i = 0; i < people().size(); i++) {
            people.add(people().get(i).entry(photoIds.get(i)));
        }
        return new Submission(contactName, contactEmail, entry, people);
    }

    List<RepresentativeRequest> people() {
        return representatives == null
                ? List.of()
                : representatives.stream().filter(Objects::nonNull).toList();
    }
}

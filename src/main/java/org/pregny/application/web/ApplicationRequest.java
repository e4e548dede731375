package org.pregny.application.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pregny.application.DeclarationEntry;
import org.pregny.application.NameEntry;
import org.pregny.application.NeedsEntry;
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

        @Schema(
                description =
                        "Why it comes late. Without a reason nothing is taken after the deadline; with one, a person"
                                + " decides whether it is admitted to review. Not looked at before the deadline")
        String lateReason,

        List<RepresentativeRequest> representatives,

        @Schema(description = "What the delegation needs as a whole, in its own words; at most 1000 characters")
        String needs) {

    /** Country is ISO 3166-1 alpha-2; category and basis are codes of the event. */
    record OrganisationRequest(
            String name,
            String country,
            String category,
            String basis,
            String reference,

            @Schema(description = "Names in other languages, at most one each")
            List<NameRequest> names,

            String acronym,
            String website) {

        OrganisationEntry entry() {
            List<NameEntry> others = names == null
                    ? List.of()
                    : names.stream()
                            .filter(Objects::nonNull)
                            .map(n -> new NameEntry(n.language(), n.name()))
                            .toList();
            return new OrganisationEntry(name, country, category, basis, reference, others, acronym, website);
        }
    }

    /** A name in a language of ISO 639-1. */
    record NameRequest(String language, String name) {}

    /** Sensitive; shown only to those who act on it. */
    record NeedsRequest(
            @Schema(description = "What the person needs to take part; at most 1000 characters")
            String accessibility,

            boolean visaLetter,
            boolean travelSupport,

            @Schema(description = "The person's name must not be published")
            boolean protectedParticipant,

            @Schema(
                    description =
                            "PUBLIC, PARTICIPANTS or HIDDEN in the list of participants; without it, as the event has it")
            String publication) {

        NeedsEntry entry() {
            return new NeedsEntry(
                    accessibility, yes(visaLetter), yes(travelSupport), yes(protectedParticipant), publication);
        }
    }

    /** Said by people of themselves; nobody has to. Counted when a balanced group is chosen, and forgotten after the event. */
    record DeclarationRequest(
            @Schema(description = "WOMAN, MAN, ANOTHER or NOT_SAID")
            String gender,

            @Schema(description = "Official languages that the person speaks: en, fr, es, ar, zh, ru")
            List<String> languages,

            @Schema(
                    description =
                            "Where the person comes from or works, if elsewhere than the organisation: AFRICAN, ASIA_PACIFIC,"
                                    + " EASTERN_EUROPEAN, LATIN_AMERICAN_CARIBBEAN, WESTERN_EUROPEAN_OTHERS or NOT_SAID")
            String region) {

        DeclarationEntry entry() {
            return new DeclarationEntry(gender, languages == null ? "" : String.join(" ", languages), region);
        }
    }

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
            String groundsPassValidUntil,

            @Schema(description = "What the person is in the organisation")
            String function,

            NeedsRequest needs,

            @Schema(description = "Optional") DeclarationRequest declared) {

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
                    groundsPassValidUntil,
                    function,
                    needs == null ? null : needs.entry(),
                    declared == null ? null : declared.entry());
        }
    }

    /** The same as typed text, with the ids of photos that were taken in before, in the order of people. */
    Submission submission(List<String> photoIds) {
        List<RepresentativeEntry> people = new ArrayList<>();
        for (int i = 0; i < people().size(); i++) {
            people.add(people().get(i).entry(photoIds.get(i)));
        }
        OrganisationEntry entry = organisation == null ? null : organisation.entry();
        return new Submission(contactName, contactEmail, entry, people, List.of(), needs);
    }

    List<RepresentativeRequest> people() {
        return representatives == null
                ? List.of()
                : representatives.stream().filter(Objects::nonNull).toList();
    }

    private static String yes(boolean ticked) {
        return ticked ? "yes" : "no";
    }
}

package org.pregny.request.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.Language;
import org.pregny.request.RegisterNumber;
import org.pregny.request.RequestAnswer;
import org.pregny.request.RequestSubmission;
import org.pregny.round.Round;

/** A request for special accreditation as programs send it. */
record AccreditationRequestBody(
        @Schema(description = "Code of the round", example = "conference-2018")
        String round,

        @Schema(description = "Language of letters: en, fr, es, ar, zh, ru; default from Accept-Language")
        String language,

        String contactName,
        String contactEmail,
        RequestingOrganisation organisation,

        @Schema(
                description =
                        "Numbers under which the organisation stands in registers that carry over, by the codes of"
                                + " the round's carriedBases",
                example = "{\"ECOSOC\": \"E-1042\"}")
        Map<String, String> registerNumbers,

        @Schema(description = "Answers by the codes of the round's questions, see GET /api/v1/rounds/{code}")
        Map<String, String> answers,

        List<RequestDocument> documents,

        @Schema(
                description =
                        "That it is another organisation than the one in good standing that a register names; a person"
                                + " compares. Otherwise such a request ends at once: no accreditation is needed")
        boolean anotherOrganisation,

        @Schema(description = "That all of it is true and the sender may speak for the organisation; must be true")
        boolean declared) {

    private static final String SPECIAL = "SPECIAL";

    /** Country is ISO 3166-1 alpha-2; category is a code of the process. */
    record RequestingOrganisation(
            String name,
            String country,
            String category,

            @Schema(description = "Names in other languages, at most one each")
            List<OtherName> names,

            String acronym,
            String website) {

        OrganisationClaim claim() {
            List<TranslatedName> others = names == null
                    ? List.of()
                    : names.stream()
                            .filter(Objects::nonNull)
                            .filter(n ->
                                    Language.ofTag(String.valueOf(n.language())).isPresent())
                            .map(n -> new TranslatedName(n.language(), text(n.name())))
                            .toList();
            return new OrganisationClaim(
                    text(name), text(country), text(category), SPECIAL, "", others, text(acronym), text(website));
        }
    }

    /** A name in one of the official languages. */
    record OtherName(String language, String name) {}

    /** A document that the round asks for. */
    record RequestDocument(
            @Schema(description = "Code of the document in the round's form")
            String wanted,

            String name,

            @Schema(description = "PDF, JPEG or PNG, Base64")
            byte[] content) {}

    List<RequestDocument> papers() {
        return documents == null
                ? List.of()
                : documents.stream().filter(Objects::nonNull).toList();
    }

    RequestSubmission submission(Round in, Language of, UUID draft, List<RequestSubmission.SentPaper> papers) {
        return new RequestSubmission(
                in.id(),
                of,
                text(contactName),
                text(contactEmail),
                organisation == null
                        ? new RequestingOrganisation("", "", "", List.of(), "", "").claim()
                        : organisation.claim(),
                texts(registerNumbers).entrySet().stream()
                        .map(e -> new RegisterNumber(text(e.getKey()), text(e.getValue())))
                        .toList(),
                texts(answers).entrySet().stream()
                        .map(e -> new RequestAnswer(text(e.getKey()), text(e.getValue())))
                        .toList(),
                draft,
                papers,
                anotherOrganisation,
                declared);
    }

    private static Map<String, String> texts(Map<String, String> sent) {
        return sent == null ? Map.of() : sent;
    }

    private static String text(String sent) {
        return sent == null ? "" : sent;
    }
}

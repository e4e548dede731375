package org.pregny.request;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.round.RoundId;

/**
 * A request as an organisation sends it.
 *
 * @param numbers under which it stands in registers that carry over, as it says; at most one for each register
 * @param draft the draft that took the documents in, or null where there are none
 * @param insisted whether the sender was shown a line of a register and said that it is another organisation
 * @param declared whether the sender declared that all of it is true
 */
public record RequestSubmission(
        RoundId round,
        Language language,
        String contactName,
        String email,
        OrganisationClaim organisation,
        List<RegisterNumber> numbers,
        List<RequestAnswer> answers,
        UUID draft,
        List<SentPaper> papers,
        boolean insisted,
        boolean declared) {

    /** A document that the draft took in, and which of the wanted ones it is. */
    public record SentPaper(UUID document, String wanted) {}

    public RequestSubmission {
        numbers = List.copyOf(numbers);
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
    }

    RequestSubmission clean() {
        return new RequestSubmission(
                round,
                language,
                CleanText.line(contactName),
                CleanText.line(email),
                clean(organisation),
                numbers.stream()
                        .map(n -> new RegisterNumber(n.register(), CleanText.line(n.number())))
                        .filter(n -> !n.number().isEmpty())
                        .sorted(Comparator.comparing(RegisterNumber::register))
                        .toList(),
                answers.stream()
                        .map(a -> new RequestAnswer(a.question(), CleanText.lines(a.text())))
                        .filter(a -> !a.text().isEmpty())
                        .toList(),
                draft,
                papers,
                insisted,
                declared);
    }

    private static OrganisationClaim clean(OrganisationClaim claim) {
        return new OrganisationClaim(
                CleanText.line(claim.name()),
                CleanText.line(claim.country()),
                CleanText.line(claim.category()),
                CleanText.line(claim.basis()),
                CleanText.line(claim.reference()),
                claim.names().stream()
                        .map(n -> new TranslatedName(n.language(), CleanText.line(n.name())))
                        .toList(),
                CleanText.line(claim.acronym()),
                CleanText.line(claim.website()));
    }
}

package org.pregny.portal.web;

import java.util.Arrays;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.Language;
import org.pregny.portal.Answers;

/** What a draft says of its organisation, as the registers are asked. */
final class OrganisationWords {

    private OrganisationWords() {}

    static OrganisationClaim claim(Answers answers) {
        return new OrganisationClaim(
                answers.text("organisation.name"),
                answers.text("organisation.country"),
                answers.text("organisation.category"),
                answers.text("organisation.basis"),
                answers.text("organisation.reference"),
                Arrays.stream(Language.values())
                        .map(Language::tag)
                        .filter(tag ->
                                !answers.text("organisation.names." + tag).isEmpty())
                        .map(tag -> new TranslatedName(tag, answers.text("organisation.names." + tag)))
                        .toList(),
                answers.text("organisation.acronym"),
                answers.text("organisation.website"));
    }
}

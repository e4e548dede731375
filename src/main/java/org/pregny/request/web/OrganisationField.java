package org.pregny.request.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.request.DraftAnswers;
import org.pregny.round.Round;

/** A field in which the organisation says what it is; names and ids as in the submission. */
record OrganisationField(String name, String label, String hint, Kind kind) {

    /** How it is answered. */
    enum Kind {
        TEXT,
        COUNTRY,
        CATEGORY
    }

    static final List<OrganisationField> NAMES = Arrays.stream(Language.values())
            .map(l -> new OrganisationField(DraftAnswers.nameIn(l), "portal.names." + l.tag(), null, Kind.TEXT))
            .toList();

    static final List<OrganisationField> MAIN = List.of(
            new OrganisationField(DraftAnswers.NAME, "application.form.organisation.name", null, Kind.TEXT),
            new OrganisationField("organisation.acronym", "portal.organisation.acronym", null, Kind.TEXT),
            new OrganisationField(
                    "organisation.country",
                    "application.form.organisation.country",
                    "application.form.organisation.country.hint",
                    Kind.COUNTRY),
            new OrganisationField(
                    "organisation.category", "application.form.organisation.category", null, Kind.CATEGORY),
            new OrganisationField(
                    "organisation.website",
                    "portal.organisation.website",
                    "portal.organisation.website.hint",
                    Kind.TEXT),
            new OrganisationField("contactName", "application.form.contact.name", null, Kind.TEXT));

    static List<OrganisationField> all() {
        return Stream.concat(MAIN.stream(), NAMES.stream()).toList();
    }

    /** All that the page of this round asks: also the numbers in the registers that carry over to it. */
    static List<String> asked(Round round) {
        Stream<String> numbers = round.terms().carriedBases().stream().map(DraftAnswers::numberIn);
        return Stream.concat(all().stream().map(OrganisationField::name), numbers)
                .toList();
    }

    public String id() {
        return name.replace('.', '-');
    }
}

package org.pregny.portal.web;

import static org.pregny.portal.web.Question.ask;
import static org.pregny.portal.web.Question.latin;
import static org.pregny.portal.web.Question.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.Language;
import org.pregny.portal.web.Question.Kind;

/** A page of the application: one question, or a tight group of them. Title: {@code portal.step.<NAME>}. */
enum Step {
    NAME(
            Section.ORGANISATION,
            text("organisation.name", "application.form.organisation.name", Map.of("autocomplete", "organization")),
            text("organisation.acronym", "portal.organisation.acronym")),
    NAMES(Section.ORGANISATION, names()),
    PLACE(
            Section.ORGANISATION,
            ask(Kind.COUNTRY, "organisation.country", "application.form.organisation.country")
                    .hinted("application.form.organisation.country.hint"),
            text(
                            "organisation.website",
                            "portal.organisation.website",
                            Map.of("dir", "ltr", "autocomplete", "url", "inputmode", "url"))
                    .hinted("portal.organisation.website.hint")),
    BASIS(
            Section.ORGANISATION,
            ask(Kind.CATEGORY, "organisation.category", "application.form.organisation.category"),
            ask(Kind.BASIS, "organisation.basis", "application.form.organisation.basis")
                    .hinted("application.form.organisation.basis.hint"),
            latin("organisation.reference", "application.form.organisation.reference")
                    .hinted("application.form.organisation.reference.hint")),
    CONTACT(Section.ORGANISATION, text("contactName", "application.form.contact.name", Map.of("autocomplete", "name"))),
    WHO(
            Section.PERSON,
            text("nameOnId", "application.form.nameOnId").hinted("application.form.nameOnId.hint"),
            text("nameToPrint", "application.form.nameToPrint").hinted("application.form.nameToPrint.hint"),
            text("function", "portal.function"),
            text("email", "application.form.email", Map.of("type", "email", "dir", "ltr", "autocomplete", "off"))
                    .hinted("application.form.email.hint")),
    DOCUMENT(
            Section.PERSON,
            ask(Kind.DOCUMENT, "documentType", "application.form.documentType")
                    .hinted("application.form.documentType.hint"),
            text(
                            "documentLastFour",
                            "application.form.lastFour",
                            Map.of("dir", "ltr", "autocomplete", "off", "maxlength", "8"))
                    .hinted("application.form.lastFour.hint")),
    PHOTO(Section.PERSON, ask(Kind.PHOTO, "photo", "application.form.photo").hinted("application.form.photo.hint")),
    PASS(
            Section.PERSON,
            ask(Kind.YES_NO, "groundsPass", "application.form.groundsPass").hinted("application.form.groundsPass.hint"),
            ask(Kind.STATION, "groundsPassStation", "application.form.groundsPass.station"),
            text(
                            "groundsPassValidUntil",
                            "application.form.groundsPass.validUntil",
                            Map.of("type", "date", "dir", "ltr"))
                    .hinted("application.form.groundsPass.validUntil.hint")),
    NEEDS(
            Section.PERSON_NEEDS,
            ask(Kind.LINES, "needs.accessibility", "portal.accessibility").hinted("portal.accessibility.hint"),
            ask(Kind.TICK, "needs.visaLetter", "portal.visaLetter"),
            ask(Kind.TICK, "needs.travelSupport", "portal.travelSupport").hinted("portal.travelSupport.hint"),
            ask(Kind.TICK, "needs.protectedParticipant", "portal.protectedParticipant")
                    .hinted("portal.protectedParticipant.hint"),
            ask(Kind.PUBLICATION, "needs.publication", "application.publication")
                    .hinted("application.publication.hint"),
            ask(Kind.GENDER, "declared.gender", "portal.declared.gender"),
            ask(Kind.LANGUAGES, "declared.languages", "portal.declared.languages"),
            ask(Kind.REGION, "declared.region", "portal.declared.region").hinted("portal.declared.region.hint")),
    GROUP(Section.NEEDS, ask(Kind.LINES, "needs", "portal.groupNeeds").hinted("portal.groupNeeds.hint"));

    /** Which task a page belongs to. */
    enum Section {
        ORGANISATION,
        PERSON,
        PERSON_NEEDS,
        NEEDS
    }

    private final Section section;
    private final List<Question> questions;

    Step(Section section, Question... questions) {
        this.section = section;
        this.questions = List.of(questions);
    }

    static Optional<Step> at(String path, boolean ofPerson) {
        return Arrays.stream(values())
                .filter(s -> s.path().equals(path) && s.isOfPerson() == ofPerson)
                .findFirst();
    }

    static List<Step> of(Section section) {
        return Arrays.stream(values()).filter(s -> s.section == section).toList();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Question> questions() {
        return questions;
    }

    public Section section() {
        return section;
    }

    public boolean isOfPerson() {
        return section == Section.PERSON || section == Section.PERSON_NEEDS;
    }

    public boolean hasFile() {
        return this == PHOTO;
    }

    /** The page after this one in its task. */
    Optional<Step> next() {
        List<Step> all = of(section);
        int after = all.indexOf(this) + 1;
        return after < all.size() ? Optional.of(all.get(after)) : Optional.empty();
    }

    private static Question[] names() {
        return Arrays.stream(Language.values()).map(Question::name).toArray(Question[]::new);
    }
}

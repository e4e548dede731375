package org.pregny.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.application.DeclarationEntry;
import org.pregny.application.NameEntry;
import org.pregny.application.NeedsEntry;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;
import org.pregny.kernel.Language;

/** Turns answers into the submission that an application takes in, and an older draft's submission into answers. */
final class AnswersAsSubmission {

    static final String DOCUMENTS = "documents";

    private AnswersAsSubmission() {}

    static Submission submission(Answers answers, String email) {
        return new Submission(
                answers.text("contactName"),
                email,
                organisation(answers),
                answers.people().stream().map(p -> person(answers, p)).toList(),
                documents(answers),
                answers.text("needs"));
    }

    /** Languages in which a name was typed, in the order of the submission's names. */
    static List<Language> namedIn(Answers answers) {
        return List.of(Language.values()).stream()
                .filter(l -> !answers.text("organisation.names." + l.tag()).isEmpty())
                .toList();
    }

    static List<String> documents(Answers answers) {
        String ids = answers.text(DOCUMENTS);
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    private static OrganisationEntry organisation(Answers a) {
        return new OrganisationEntry(
                a.text("organisation.name"),
                a.text("organisation.country"),
                a.text("organisation.category"),
                a.text("organisation.basis"),
                a.text("organisation.reference"),
                namedIn(a).stream()
                        .map(l -> new NameEntry(l.tag(), a.text("organisation.names." + l.tag())))
                        .toList(),
                a.text("organisation.acronym"),
                a.text("organisation.website"));
    }

    private static RepresentativeEntry person(Answers a, String person) {
        return new RepresentativeEntry(
                a.text(person, "nameOnId"),
                a.text(person, "nameToPrint"),
                a.text(person, "email"),
                a.text(person, "documentType"),
                a.text(person, "documentLastFour"),
                a.text(person, "photo"),
                a.text(person, "groundsPass"),
                a.text(person, "groundsPassStation"),
                a.text(person, "groundsPassValidUntil"),
                a.text(person, "function"),
                new NeedsEntry(
                        a.text(person, "needs.accessibility"),
                        a.text(person, "needs.visaLetter"),
                        a.text(person, "needs.travelSupport"),
                        a.text(person, "needs.protectedParticipant"),
                        a.text(person, "needs.publication")),
                new DeclarationEntry(
                        a.text(person, "declared.gender"),
                        a.text(person, "declared.languages"),
                        a.text(person, "declared.region")));
    }

    /** A draft as the one long form kept it. */
    static Answers answers(Submission old) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "contactName", old.contactName());
        OrganisationEntry o = old.organisation() == null ? OrganisationEntry.blank() : old.organisation();
        put(texts, "organisation.name", o.name());
        put(texts, "organisation.country", o.country());
        put(texts, "organisation.category", o.category());
        put(texts, "organisation.basis", o.basis());
        put(texts, "organisation.reference", o.reference());
        List<String> people = new ArrayList<>();
        List<RepresentativeEntry> entries = old.representatives() == null ? List.of() : old.representatives();
        for (int i = 0; i < entries.size(); i++) {
            people.add(String.format("%08x", i));
            put(texts, people.get(i), entries.get(i));
        }
        return new Answers(texts, people, null);
    }

    private static void put(Map<String, String> texts, String person, RepresentativeEntry entry) {
        put(texts, Answers.ofPerson(person, "nameOnId"), entry.nameOnId());
        put(texts, Answers.ofPerson(person, "nameToPrint"), entry.nameToPrint());
        put(texts, Answers.ofPerson(person, "email"), entry.email());
        put(texts, Answers.ofPerson(person, "documentType"), entry.documentType());
        put(texts, Answers.ofPerson(person, "documentLastFour"), entry.documentLastFour());
        put(texts, Answers.ofPerson(person, "photo"), entry.photo());
        put(texts, Answers.ofPerson(person, "groundsPass"), entry.groundsPass());
        put(texts, Answers.ofPerson(person, "groundsPassStation"), entry.groundsPassStation());
        put(texts, Answers.ofPerson(person, "groundsPassValidUntil"), entry.groundsPassValidUntil());
    }

    private static void put(Map<String, String> texts, String name, String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(name, text);
        }
    }
}

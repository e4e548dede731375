package org.pregny.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.Language;

/** What was answered so far: texts by name, right or wrong. */
public record DraftAnswers(Map<String, String> texts) {

    public static final String NAME = "organisation.name";
    public static final String INSISTED = "insisted";
    public static final String DECLARED = "declared";

    static final String NUMBER = "number.";
    static final String QUESTION = "q.";
    static final String PAPER = "paper.";

    /** Basis of all who ask: what they want to be accredited by. */
    private static final String SPECIAL = "SPECIAL";

    private static final String YES = "yes";

    public DraftAnswers {
        texts = Map.copyOf(texts);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean says(String name) {
        return YES.equals(texts.get(name));
    }

    DraftAnswers with(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(typed);
        all.values().removeIf(String::isEmpty);
        return new DraftAnswers(all);
    }

    DraftAnswers without(String name) {
        return with(Map.of(name, ""));
    }

    /** What the organisation says of itself. */
    public OrganisationClaim claim() {
        List<TranslatedName> names = Arrays.stream(Language.values())
                .filter(l -> !text(nameIn(l)).isEmpty())
                .map(l -> new TranslatedName(l.tag(), text(nameIn(l))))
                .toList();
        return new OrganisationClaim(
                text(NAME),
                text("organisation.country"),
                text("organisation.category"),
                SPECIAL,
                "",
                names,
                text("organisation.acronym"),
                text("organisation.website"));
    }

    /** Where the number in this register is typed. */
    public static String numberIn(String register) {
        return NUMBER + register;
    }

    public List<RegisterNumber> numbers() {
        return texts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(NUMBER))
                .map(e -> new RegisterNumber(e.getKey().substring(NUMBER.length()), e.getValue()))
                .toList();
    }

    /** Whether both say the same of which organisation it is. */
    boolean isOfSameOrganisationAs(DraftAnswers other) {
        return text(NAME).equals(other.text(NAME)) && Set.copyOf(numbers()).equals(Set.copyOf(other.numbers()));
    }

    public static String nameIn(Language language) {
        return "organisation.names." + language.tag();
    }

    /** Which of the wanted documents this one is; empty for one that is of no draft. */
    public String wanted(UUID document) {
        return text(PAPER + document);
    }

    RequestSubmission submission(RequestDraft draft) {
        return new RequestSubmission(
                draft.round(),
                draft.language(),
                text("contactName"),
                draft.email(),
                claim(),
                numbers(),
                texts.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(QUESTION))
                        .map(e -> new RequestAnswer(e.getKey().substring(QUESTION.length()), e.getValue()))
                        .toList(),
                draft.id(),
                texts.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(PAPER))
                        .map(e -> new RequestSubmission.SentPaper(
                                UUID.fromString(e.getKey().substring(PAPER.length())), e.getValue()))
                        .toList(),
                says(INSISTED),
                says(DECLARED));
    }
}

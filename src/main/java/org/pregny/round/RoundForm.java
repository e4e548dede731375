package org.pregny.round;

import java.util.List;
import java.util.Optional;

/** What a round asks for; each version is kept for ever, so that a decision can be read beside what was asked. */
public record RoundForm(int version, List<RoundQuestion> questions, List<WantedDocument> documents) {

    public RoundForm {
        questions = questions == null ? List.of() : List.copyOf(questions);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    public Optional<RoundQuestion> question(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst();
    }

    public Optional<WantedDocument> document(String code) {
        return documents.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}

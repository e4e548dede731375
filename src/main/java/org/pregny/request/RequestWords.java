package org.pregny.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.WantedDocument;

/** Questions and documents of a form by their codes, in a reader's words. */
final class RequestWords {

    private RequestWords() {}

    static List<String> of(RoundForm form, List<String> codes, Language language) {
        return codes.stream()
                .flatMap(code -> Stream.<Optional<Wording>>of(
                        form.question(code).map(RoundQuestion::label),
                        form.document(code).map(WantedDocument::label)))
                .flatMap(Optional::stream)
                .map(label -> label.in(language))
                .toList();
    }
}

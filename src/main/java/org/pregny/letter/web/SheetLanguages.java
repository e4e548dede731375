package org.pregny.letter.web;

import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.letter.VisaCase;

/** The languages a letter is offered in: English and French, which consulates read, and the applicant's own. */
final class SheetLanguages {

    private SheetLanguages() {}

    static List<Language> of(VisaCase visa) {
        return Stream.of(Language.EN, Language.FR, visa.about().application().language())
                .distinct()
                .toList();
    }
}

package org.pregny.correspondence;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pregny.kernel.DateWording;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills {@code templates/mail/<language>/<template>.html} with the letter's own components. */
@Component
class LetterTemplates {

    private final SpringTemplateEngine engine;
    private final CorrespondenceSettings settings;

    LetterTemplates(SpringTemplateEngine engine, CorrespondenceSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** Variables: {@code letter}, {@code dates} (wording of times) and {@code address} (ours, in the language). */
    Document render(Letter letter) {
        Locale locale = letter.language().locale();
        String address = settings.publicAddress() + "/" + letter.language().tag();
        Map<String, Object> variables = Map.of(
                "letter",
                letter,
                "language",
                letter.language(),
                "dates",
                new DateWording(letter.language()),
                "address",
                address);
        String name = "mail/" + letter.language().tag() + "/" + letter.template();
        return Jsoup.parse(engine.process(name, new Context(locale, variables)));
    }
}

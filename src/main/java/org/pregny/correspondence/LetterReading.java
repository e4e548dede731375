package org.pregny.correspondence;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/** Shows what a letter will say before it leaves: word by word, but without its links, of which some are private keys. */
@Component
public class LetterReading {

    private static final Safelist WORDS = new Safelist()
            .addTags("p", "ul", "ol", "li", "strong", "em", "bdi", "span", "br")
            .addAttributes(":all", "dir", "lang");

    private final LetterTemplates templates;

    LetterReading(LetterTemplates templates) {
        this.templates = templates;
    }

    public ReadLetter read(Letter letter) {
        Document page = templates.render(letter);
        page.select(".foot, h1").remove();
        String words = new Cleaner(WORDS).clean(page).body().html();
        return new ReadLetter(letter.language(), page.title(), words);
    }
}

package org.pregny.pass;

import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Words a pass for the screens of desk and gate. */
@Component
public class PassCards {

    private final EventCatalogue catalogue;

    PassCards(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public PassCard of(Pass pass, Locale locale) {
        Language language = Language.of(locale);
        Event event = catalogue.event(pass.event());
        String category = category(pass, event, language);
        return PassCard.of(pass, event, category, language);
    }

    /** An emergency pass names nobody, and so no category. */
    private String category(Pass pass, Event event, Language language) {
        String code = pass.holder().category();
        return code == null
                ? ""
                : catalogue.processOf(event).category(code).name().in(language);
    }
}

package org.pregny.application.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Fault;
import org.pregny.application.GroundsPassStations;
import org.pregny.application.PhotoUnusable;
import org.pregny.application.Representative;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.DocumentType;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which one person is named for another's place. */
@Component
class SubstitutionPages {

    /** One option of a list. */
    record Choice(String code, String label) {}

    private final EventCatalogue catalogue;
    private final MessageSource messages;

    SubstitutionPages(EventCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    ModelAndView page(ApplicationCase about, Representative former, PersonForm form, Locale locale) {
        Event event = catalogue.event(about.application().event());
        List<String> documents =
                Arrays.stream(DocumentType.values()).map(DocumentType::name).toList();
        return new ModelAndView("web/application/substitution")
                .addObject("about", about)
                .addObject("event", event)
                .addObject("former", former)
                .addObject("closes", event.hasDays() ? Deadlines.substitutionCloses(event) : null)
                .addObject("form", form)
                .addObject("documents", choices("application.document.", documents, locale))
                .addObject("stations", choices("application.station.", List.copyOf(GroundsPassStations.ALL), locale));
    }

    ModelAndView faulty(ModelAndView page, List<Fault> faults, Locale locale) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", FaultWords.lines(faults, messages, locale))
                .addObject("errors", FaultWords.byField(faults, messages, locale));
    }

    ModelAndView photoUnusable(ModelAndView page, PhotoUnusable unusable, Locale locale) {
        String words = messages.getMessage(unusable.messageKey(), unusable.args(), locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", List.of(new FaultWords.Line("photoFile", words)))
                .addObject("errors", Map.of("/photo", words));
    }

    private List<Choice> choices(String prefix, List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> new Choice(code, messages.getMessage(prefix + code, null, locale)))
                .toList();
    }
}

package org.pregny.circulation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.ListId;
import org.pregny.circulation.Objection;
import org.pregny.circulation.ObjectionDesk;
import org.pregny.circulation.ObjectionEntry;
import org.pregny.circulation.ObjectionId;
import org.pregny.circulation.ObjectionRegister;
import org.pregny.circulation.ObjectionState;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an objection is entered, consulted on and ended, each by two officers. */
@Controller
@RequestMapping("/circulation")
class ObjectionController {

    private final ObjectionDesk objections;
    private final ObjectionRegister register;
    private final CirculationDesk desk;
    private final RequestDesk requests;
    private final ListPages pages;

    ObjectionController(
            ObjectionDesk objections,
            ObjectionRegister register,
            CirculationDesk desk,
            RequestDesk requests,
            ListPages pages) {
        this.objections = objections;
        this.register = register;
        this.desk = desk;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping("/{id}/lines/{request}/objection")
    ModelAndView form(@PathVariable String id, @PathVariable String request, Authentication who, Locale locale) {
        Officer.ofThePresident(who);
        return pages.line(ListId.of(id), RequestId.of(request), who)
                .addObject("states", CountryNames.states(Language.of(locale)))
                .addObject("entering", true);
    }

    @PostMapping("/{id}/lines/{request}/objection")
    Object enter(
            @PathVariable String id,
            @PathVariable String request,
            @RequestParam Map<String, String> typed,
            Authentication who,
            Locale locale) {
        Officer.ofThePresident(who);
        try {
            ObjectionEntry entry = new ObjectionEntry(
                    ListId.of(id),
                    RequestId.of(request),
                    typed.getOrDefault("country", ""),
                    typed.getOrDefault("basis", ""),
                    typed.getOrDefault("source", ""),
                    day(typed.getOrDefault("receivedOn", "")));
            return "redirect:/circulation/objections/" + objections.enter(entry, Signatory.signedIn()) + "?entered";
        } catch (Refusal refused) {
            return pages.faulty(form(id, request, who, locale), field(refused), refused, locale)
                    .addObject("typed", typed);
        }
    }

    @GetMapping("/objections/{id}")
    ModelAndView one(@PathVariable String id, Authentication who) {
        Objection objection = register.objection(ObjectionId.of(id));
        return pages.about("web/circulation/objection", desk.list(objection.list()), who)
                .addObject("objection", objection)
                .addObject("request", requests.request(objection.request()))
                .addObject("shown", register.shown(objection))
                .addObject("notes", register.notes(objection.id()))
                .addObject("ends", register.ends(objection))
                .addObject("others", register.to(objection.request()))
                .addObject("typed", Map.of());
    }

    @PostMapping("/objections/{id}/end")
    Object end(@PathVariable String id, @RequestParam Map<String, String> typed, Authentication who, Locale locale) {
        Officer.ofThePresident(who);
        try {
            objections.end(
                    ObjectionId.of(id),
                    end(typed.get("end")),
                    typed.getOrDefault("endWords", ""),
                    Signatory.signedIn());
            return "redirect:/circulation/objections/" + id + "?proposed";
        } catch (Refusal refused) {
            return pages.faulty(one(id, who), field(refused), refused, locale).addObject("typed", typed);
        }
    }

    @PostMapping("/objections/{id}/notes")
    Object note(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, Authentication who, Locale locale) {
        try {
            objections.note(ObjectionId.of(id), note, Officer.ofThePresident(who));
            return "redirect:/circulation/objections/" + id + "?noted";
        } catch (Refusal refused) {
            return pages.faulty(one(id, who), "note", refused, locale).addObject("typed", Map.of("note", note));
        }
    }

    /** None for what no radio button says. */
    private static ObjectionState end(String typed) {
        return Arrays.stream(ObjectionState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** The last part of the key is the id of the field. */
    private static String field(Refusal refused) {
        String key = refused.messageKey();
        String field = key.substring(key.lastIndexOf('.') + 1);
        return field.equals("day") ? "receivedOn" : field;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw UnreadableDay.refusal();
        }
    }
}

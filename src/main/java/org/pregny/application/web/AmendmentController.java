package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.AlreadySettled;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.CaseField;
import org.pregny.application.CaseField.Subject;
import org.pregny.application.ChangeAskedAlready;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.Fault;
import org.pregny.application.FieldAddress;
import org.pregny.application.RepresentativeId;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.TypedFields;
import org.pregny.application.web.FieldForms.Posted;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an applicant changes what was said of one person, or of the organisation. */
@Controller
@RequestMapping("/applications/{key}/change")
class AmendmentController {

    private final ApplicationDesk applications;
    private final AmendmentDesk desk;
    private final ChangeRequestDesk requests;
    private final FieldForms forms;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    AmendmentController(
            ApplicationDesk applications,
            AmendmentDesk desk,
            ChangeRequestDesk requests,
            FieldForms forms,
            EventCatalogue catalogue,
            MessageSource messages) {
        this.applications = applications;
        this.desk = desk;
        this.requests = requests;
        this.forms = forms;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key, @RequestParam(defaultValue = "") String person, Locale locale) {
        return page(key, person, Map.of(), locale);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(required = false) String reason,
            HttpServletRequest request,
            Locale locale) {
        Posted posted = forms.posted(request, fields(applications.caseBehind(key), person));
        if (!posted.faults().isEmpty()) {
            return faulty(
                    page(key, person, posted.values(), locale).addObject("reason", reason), posted.faults(), locale);
        }
        try {
            return change(key, new TypedFields(posted.values(), seen), reason);
        } catch (SubmissionFaulty faulty) {
            return faulty(
                    page(key, person, posted.values(), locale).addObject("reason", reason), faulty.faults(), locale);
        } catch (AlreadySettled | ChangedMeanwhile | ChangeAskedAlready late) {
            return late(page(key, person, posted.values(), locale).addObject("reason", reason), late);
        }
    }

    /** After the decision the form asks for a reason, and nothing is changed at once. */
    private ModelAndView change(String key, TypedFields typed, String reason) {
        if (reason == null) {
            desk.change(key, typed);
            return new ModelAndView("redirect:/applications/" + key + "?changed");
        }
        requests.request(key, typed, reason);
        return new ModelAndView("redirect:/applications/" + key + "?changeAsked");
    }

    private ModelAndView faulty(ModelAndView page, List<Fault> faults, Locale locale) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", FaultWords.lines(faults, messages, locale))
                .addObject("errors", FaultWords.byField(faults, messages, locale));
    }

    private static ModelAndView late(ModelAndView page, Refusal late) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("refusal", late.messageKey());
    }

    private ModelAndView page(String key, String person, Map<FieldAddress, String> typed, Locale locale) {
        ApplicationCase about = applications.caseBehind(key);
        return new ModelAndView("web/application/amendment")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("groups", forms.groups(about, fields(about, person), typed, Language.of(locale)))
                .addObject("person", person)
                .addObject("key", key);
    }

    /** All fields of the person, or of the organisation when no person is named. */
    private static List<FieldAddress> fields(ApplicationCase about, String person) {
        RepresentativeId id = person.isEmpty()
                ? null
                : about.withdrawable().stream()
                        .filter(p -> p.id().toString().equals(person))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("application.notFound"))
                        .id();
        return CaseField.of(id == null ? Subject.ORGANISATION : Subject.PERSON).stream()
                .map(field -> new FieldAddress(id, field))
                .toList();
    }
}

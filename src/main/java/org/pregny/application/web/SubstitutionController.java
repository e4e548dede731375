package org.pregny.application.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.PhotoUnusable;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.SubstitutionId;
import org.pregny.application.SubstitutionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation names another person for a place, and takes that back; behind the private link. */
@Controller
@RequestMapping("/applications/{key}/substitution")
class SubstitutionController {

    private final ApplicationDesk applications;
    private final SubstitutionDesk desk;
    private final SubstitutionPages pages;
    private final PersonPhoto photo;

    SubstitutionController(
            ApplicationDesk applications, SubstitutionDesk desk, SubstitutionPages pages, PersonPhoto photo) {
        this.applications = applications;
        this.desk = desk;
        this.pages = pages;
        this.photo = photo;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String key, @RequestParam String person, Locale locale) {
        return page(key, person, PersonForm.EMPTY, locale);
    }

    @PostMapping
    ModelAndView request(
            @PathVariable String key,
            @RequestParam String person,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) MultipartFile photoFile,
            Locale locale) {
        PersonForm form = new PersonForm(typed);
        try {
            form = photo.with(typed, photoFile);
            desk.request(key, RepresentativeId.of(person), form.entry());
            return new ModelAndView("redirect:/applications/" + key + "?substitution");
        } catch (SubmissionFaulty faulty) {
            return pages.faulty(page(key, person, form, locale), faulty.faults(), locale);
        } catch (PhotoUnusable unusable) {
            return pages.photoUnusable(page(key, person, form, locale), unusable, locale);
        } catch (SubstitutionRefused refused) {
            return refused(page(key, person, form, locale), refused);
        }
    }

    @PostMapping("/{id}/take-back")
    ModelAndView takeBack(@PathVariable String key, @PathVariable String id, Locale locale) {
        SubstitutionId substitution = SubstitutionId.of(id);
        try {
            desk.takeBack(key, substitution);
            return new ModelAndView("redirect:/applications/" + key + "?takenBack");
        } catch (SubstitutionRefused settled) {
            String former = desk.substitution(substitution).former().toString();
            return refused(page(key, former, PersonForm.EMPTY, locale), settled);
        }
    }

    private static ModelAndView refused(ModelAndView page, SubstitutionRefused refused) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("refusal", refused.messageKey()).addObject("open", false);
    }

    private ModelAndView page(String key, String person, PersonForm form, Locale locale) {
        ApplicationCase about = applications.caseBehind(key);
        Representative former = about.person(RepresentativeId.of(person));
        return pages.page(about, former, form, locale)
                .addObject("open", desk.isReplaceable(about, former))
                .addObject("faults", List.of())
                .addObject("errors", Map.of())
                .addObject("key", key);
    }
}

package org.pregny.review.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where offices are made, named in six languages, and staffed. */
@Controller
@RequestMapping("/offices")
class OfficesController {

    private final Offices offices;
    private final RefusedForm form;

    OfficesController(Offices offices, RefusedForm form) {
        this.offices = offices;
        this.form = form;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String code) {
        return page(typed(code));
    }

    @PostMapping
    ModelAndView save(@RequestParam Map<String, String> typed, Locale locale) {
        try {
            offices.save(office(typed), Signatory.signedIn().actor());
            return new ModelAndView("redirect:/offices?kept");
        } catch (Refusal refused) {
            return form.on(page(typed), refused, locale);
        }
    }

    private ModelAndView page(Map<String, String> typed) {
        return new ModelAndView("web/review/offices")
                .addObject("offices", offices.all())
                .addObject("languages", Language.values())
                .addObject("typed", typed)
                .addObject("faults", new PageFaults());
    }

    /** The form of an office that is there already, or an empty one. */
    private Map<String, String> typed(String code) {
        return offices.all().stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .map(OfficesController::fields)
                .orElse(Map.of());
    }

    private static Map<String, String> fields(Office office) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", office.code());
        fields.put("members", String.join("\n", office.members()));
        office.names().forEach((language, name) -> fields.put("name-" + language.tag(), name));
        return fields;
    }

    private static Office office(Map<String, String> typed) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            names.put(language, typed.getOrDefault("name-" + language.tag(), ""));
        }
        List<String> members = Arrays.stream(typed.getOrDefault("members", "").split("[\\s,;]+"))
                .filter(member -> !member.isEmpty())
                .toList();
        return new Office(typed.getOrDefault("code", "").strip(), names, members);
    }
}

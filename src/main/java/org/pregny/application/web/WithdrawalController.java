package org.pregny.application.web;

import java.util.List;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.NothingToWithdraw;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation takes people back: the first page says what follows, the button does it. */
@Controller
@RequestMapping("/applications/{key}/withdrawal")
class WithdrawalController {

    private final ApplicationDesk applications;
    private final WithdrawalDesk desk;
    private final EventCatalogue catalogue;

    WithdrawalController(ApplicationDesk applications, WithdrawalDesk desk, EventCatalogue catalogue) {
        this.applications = applications;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String key, @RequestParam(defaultValue = "") String person) {
        return page(key, person);
    }

    @PostMapping
    ModelAndView withdraw(@PathVariable String key, @RequestParam(defaultValue = "") String person) {
        try {
            if (person.isEmpty()) {
                desk.withdrawAll(key);
            } else {
                desk.withdraw(key, RepresentativeId.of(person));
            }
            return new ModelAndView("redirect:/applications/" + key + "?withdrawn");
        } catch (AlreadySettled | NothingToWithdraw refusal) {
            return refused(key, person, refusal);
        }
    }

    private ModelAndView refused(String key, String person, Refusal refusal) {
        ModelAndView page = page(key, person).addObject("refusal", refusal.messageKey());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(String key, String person) {
        ApplicationCase about = applications.caseBehind(key);
        List<Representative> leaving = about.withdrawable().stream()
                .filter(r -> person.isEmpty() || r.id().equals(RepresentativeId.of(person)))
                .toList();
        return new ModelAndView("web/application/withdrawal")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("leaving", leaving)
                .addObject("person", person)
                .addObject("key", key);
    }
}

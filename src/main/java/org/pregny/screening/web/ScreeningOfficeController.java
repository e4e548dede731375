package org.pregny.screening.web;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningTask;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which office has a request, how it came there, and where it is handed to another. */
@Controller
@RequestMapping("/screening/{id}/office")
class ScreeningOfficeController {

    private final ScreeningDesk desk;
    private final Offices offices;
    private final MessageSource messages;

    ScreeningOfficeController(ScreeningDesk desk, Offices offices, MessageSource messages) {
        this.desk = desk;
        this.offices = offices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return page(ScreeningTaskId.of(id), Map.of());
    }

    @PostMapping
    ModelAndView handOver(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        String office = typed.getOrDefault("office", "");
        String reason = typed.getOrDefault("reason", "");
        try {
            desk.handOver(task, office, reason, Signatory.signedIn().actor());
            return new ModelAndView("redirect:/screening/" + task + "/office?handedOver");
        } catch (NotFound nobody) {
            throw nobody;
        } catch (Refusal refused) {
            ModelAndView page = page(task, typed);
            boolean field = refused.kind() == Refusal.Kind.INVALID;
            page.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            return page.addObject("faults", PageFaults.of(refused, words));
        }
    }

    private ModelAndView page(ScreeningTaskId id, Map<String, String> typed) {
        ScreeningTask task = desk.task(id);
        Map<String, Office> all = offices.all().stream().collect(Collectors.toMap(Office::code, Function.identity()));
        String code = task.holding().office();
        return new ModelAndView("web/screening/office")
                .addObject("task", task)
                .addObject("offices", offices.all())
                .addObject("office", all.get(code == null ? Office.MAIN : code))
                .addObject("byCode", all)
                .addObject("handovers", desk.handovers(id))
                .addObject("me", Signatory.signedIn().name())
                .addObject("typed", typed)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("faults", new PageFaults());
    }
}

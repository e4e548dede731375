package org.pregny.desk.web;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.application.Representative;
import org.pregny.application.SubmissionFaulty;
import org.pregny.desk.PassCorrection;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Puts a spelling right, or takes a photo, while the holder stands at the desk. */
@Controller
@RequestMapping("/desk/passes/{id}/correction")
class CorrectionController {

    private final PassCorrection corrections;
    private final MessageSource messages;

    CorrectionController(PassCorrection corrections, MessageSource messages) {
        this.corrections = corrections;
        this.messages = messages;
    }

    /** What was typed. */
    record Written(String nameOnId, String nameToPrint) {

        static Written of(Representative person) {
            return new Written(person.nameOnId(), person.nameToPrint());
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        PassId pass = PassPath.id(id);
        return page(pass, Written.of(corrections.person(pass)), List.of());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String id,
            Written written,
            @RequestParam(required = false) MultipartFile photo,
            Principal who,
            Locale locale)
            throws IOException {
        PassId pass = PassPath.id(id);
        byte[] taken = photo == null ? new byte[0] : photo.getBytes();
        try {
            Actor officer = Actor.staff(who.getName());
            return new ModelAndView("redirect:/desk/passes/"
                    + corrections
                            .correct(pass, text(written.nameOnId()), text(written.nameToPrint()), taken, officer)
                            .id()
                    + "?corrected");
        } catch (Refusal refused) {
            ModelAndView again = page(pass, written, faults(refused, locale));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private static ModelAndView page(PassId pass, Written written, List<FaultLine> faults) {
        Map<String, String> errors = faults.stream()
                .filter(fault -> fault.id() != null)
                .collect(Collectors.toMap(FaultLine::id, FaultLine::words, (first, second) -> first));
        return new ModelAndView("web/desk/correction")
                .addObject("pass", pass)
                .addObject("written", written)
                .addObject("faults", faults)
                .addObject("errors", errors);
    }

    private List<FaultLine> faults(Refusal refused, Locale locale) {
        if (refused instanceof SubmissionFaulty faulty) {
            return faulty.faults().stream()
                    .map(fault -> new FaultLine(
                            fault.field().substring(fault.field().lastIndexOf('/') + 1),
                            messages.getMessage(fault.messageKey(), fault.args().toArray(), locale)))
                    .toList();
        }
        return List.of(new FaultLine("photo", messages.getMessage(refused.messageKey(), refused.args(), locale)));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}

package org.pregny.accreditation.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.accreditation.RegisterImport;
import org.pregny.accreditation.RegisterMeanwhileChanged;
import org.pregny.accreditation.RegisterPreview;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a file would make of a register, and the button that does it. */
@Controller
@RequestMapping("/registers/{register}/files/{id}")
class RegisterFileController {

    private static final int MOST_SHOWN = 100;

    private final RegisterDesk desk;
    private final RegisterImport imports;
    private final RegisterPages pages;
    private final MessageSource messages;

    RegisterFileController(RegisterDesk desk, RegisterImport imports, RegisterPages pages, MessageSource messages) {
        this.desk = desk;
        this.imports = imports;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String register, @PathVariable String id, Locale locale) {
        return page(desk.register(register), preview(register, id), locale);
    }

    /** A list that takes many lines away is only applied when somebody says that it is meant so. */
    @PostMapping
    ModelAndView apply(
            @PathVariable String register,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean sure,
            Principal who,
            Locale locale) {
        AccreditationBasis basis = desk.register(register);
        RegisterPreview preview = preview(register, id);
        if (preview.removesMany() && !sure) {
            String words = messages.getMessage("accreditation.preview.sureFirst", null, locale);
            return again(page(basis, preview, locale), HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("faults", List.of(new RegisterPages.FaultLine("sure", words)));
        }
        try {
            imports.apply(preview.id(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/registers/" + basis.code() + "?applied");
        } catch (RegisterMeanwhileChanged quicker) {
            return again(page(basis, preview, locale), HttpStatus.CONFLICT)
                    .addObject("faults", pages.fault(null, quicker, locale));
        }
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(AccreditationBasis basis, RegisterPreview preview, Locale locale) {
        return new ModelAndView("web/accreditation/preview")
                .addObject("basis", basis)
                .addObject("preview", preview)
                .addObject("most", MOST_SHOWN)
                .addObject("countries", RegisterPages.countries(locale));
    }

    private RegisterPreview preview(String register, String id) {
        try {
            RegisterPreview preview = imports.preview(UUID.fromString(id));
            if (!preview.register().equals(register)) {
                throw new NotFound("accreditation.import.notFound");
            }
            return preview;
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("accreditation.import.notFound");
        }
    }
}

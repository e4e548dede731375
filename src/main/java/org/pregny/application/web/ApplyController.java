package org.pregny.application.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDraft;
import org.pregny.application.DraftDesk;
import org.pregny.application.Fault;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Receipt;
import org.pregny.application.Submission;
import org.pregny.application.SubmissionDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.SubmissionKeyReused;
import org.pregny.application.WindowClosed;
import org.pregny.application.web.ApplyPages.Filled;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** The application form: without a script, without an account, and without losing anything that was typed. */
@Controller
@RequestMapping("/events/{code}/apply")
class ApplyController {

    private static final int MOST_SHOWN = 300;

    private final SubmissionDesk submissions;
    private final DraftDesk drafts;
    private final PhotoDesk photos;
    private final EventCatalogue catalogue;
    private final ApplyPages pages;
    private final Entropy entropy;

    ApplyController(
            SubmissionDesk submissions,
            DraftDesk drafts,
            PhotoDesk photos,
            EventCatalogue catalogue,
            ApplyPages pages,
            Entropy entropy) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.photos = photos;
        this.catalogue = catalogue;
        this.pages = pages;
        this.entropy = entropy;
    }

    @InitBinder("submission")
    void bindAsMany(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_SHOWN);
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @RequestParam(required = false) String draft, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        if (!pages.isOpen(event)) {
            return pages.closed(event, null);
        }
        return pages.form(event, new Filled(kept(draft), newKey(), draft), List.of(), locale);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView post(
            @PathVariable String code,
            @ModelAttribute("submission") Submission posted,
            @RequestParam String submissionKey,
            @RequestParam(required = false) String draft,
            @RequestParam(defaultValue = "submit") String action,
            MultipartHttpServletRequest request,
            Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        UploadedPhotos uploads = new UploadedPhotos(photos);
        Submission typed = uploads.takeInto(PostedForm.complete(posted), request);
        Filled filled = new Filled(typed, submissionKey, draft);
        if (!pages.isOpen(event) && !action.equals("submit")) {
            return pages.closed(event, typed);
        }
        if (action.equals("add")) {
            return pages.form(event, filled.with(PostedForm.plusOne(typed)), uploads.faults(), locale);
        }
        if (PostedForm.asksToRemove(action)) {
            return pages.form(event, filled.with(PostedForm.without(typed, action)), uploads.faults(), locale);
        }
        return uploads.faults().isEmpty()
                ? finish(event, filled, action, locale)
                : pages.form(event, filled, uploads.faults(), locale);
    }

    /** People numbered out of all bounds were not sent by our page. */
    @ExceptionHandler({IndexOutOfBoundsException.class, NumberFormatException.class})
    void forged(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    private ModelAndView finish(Event event, Filled filled, String action, Locale locale) {
        try {
            return action.equals("save") ? save(event, filled, locale) : submit(event, filled, locale);
        } catch (SubmissionFaulty faulty) {
            return pages.form(event, filled, faulty.faults(), locale);
        } catch (WindowClosed late) {
            return pages.closed(event, filled.typed());
        } catch (SubmissionKeyReused changed) {
            Fault fault = new Fault("/representatives", changed.messageKey(), List.of());
            return pages.form(event, new Filled(filled.typed(), newKey(), filled.draft()), List.of(fault), locale);
        }
    }

    private ModelAndView save(Event event, Filled filled, Locale locale) {
        drafts.save(event.code(), filled.typed(), Language.of(locale), filled.draft());
        return pages.draftSaved(event, filled.typed());
    }

    private ModelAndView submit(Event event, Filled filled, Locale locale) {
        Receipt receipt = submissions.submit(event.code(), filled.typed(), Language.of(locale), filled.submissionKey());
        drafts.submitted(filled.draft());
        return new ModelAndView("redirect:/applications/" + receipt.accessKey() + "?received");
    }

    private Submission kept(String draftKey) {
        if (draftKey == null) {
            return Submission.blank();
        }
        ApplicationDraft kept = drafts.draft(draftKey);
        return kept.state() == ApplicationDraft.State.OPEN ? kept.content() : Submission.blank();
    }

    private String newKey() {
        return entropy.nextId().toString();
    }
}

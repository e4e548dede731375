package org.pregny.application.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationDraft;
import org.pregny.application.DraftDesk;
import org.pregny.application.Fault;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;
import org.pregny.application.SubmissionDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.WindowState;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
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

    private static final int MOST_SHOWN = 250;

    private final SubmissionDesk submissions;
    private final DraftDesk drafts;
    private final PhotoDesk photos;
    private final EventCatalogue catalogue;
    private final MessageSource messages;
    private final Entropy entropy;
    private final Clock clock;

    ApplyController(
            SubmissionDesk submissions,
            DraftDesk drafts,
            PhotoDesk photos,
            EventCatalogue catalogue,
            MessageSource messages,
            Entropy entropy,
            Clock clock) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.photos = photos;
        this.catalogue = catalogue;
        this.messages = messages;
        this.entropy = entropy;
        this.clock = clock;
    }

    @InitBinder("submission")
    void bindAsMany(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_SHOWN);
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @RequestParam(required = false) String draft, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        if (event.windowAt(clock.instant()) != WindowState.OPEN) {
            return closed(event, null);
        }
        Submission typed = Submission.blank();
        if (draft != null) {
            ApplicationDraft kept = drafts.draft(draft);
            typed = kept.state() == ApplicationDraft.State.OPEN ? kept.content() : typed;
        }
        return page(event, typed, entropy.nextId().toString(), draft, List.of(), locale);
    }

    @PostMapping
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
        Submission typed = uploads.takeInto(complete(posted), request);
        if (event.windowAt(clock.instant()) != WindowState.OPEN && !action.equals("submit")) {
            return closed(event, typed);
        }
        if (action.equals("add")) {
            return page(event, plusOne(typed), submissionKey, draft, uploads.faults(), locale);
        }
        if (action.startsWith("remove-")) {
            return page(event, without(typed, action), submissionKey, draft, uploads.faults(), locale);
        }
        return finish(event, typed, submissionKey, draft, action, uploads.faults(), locale);
    }

    private ModelAndView finish(
            Event event,
            Submission typed,
            String key,
            String draft,
            String action,
            List<Fault> photoFaults,
            Locale locale) {
        try {
            if (!photoFaults.isEmpty()) {
                return refused(event, typed, key, draft, photoFaults, locale);
            }
            if (action.equals("save")) {
                drafts.save(event.code(), typed, Language.of(locale), draft);
                return new ModelAndView("web/application/draftSaved")
                        .addObject("event", event)
                        .addObject("email", typed.contactEmail());
            }
            Receipt receipt = submissions.submit(event.code(), typed, Language.of(locale), key);
            drafts.submitted(draft);
            return new ModelAndView("redirect:/applications/" + receipt.accessKey() + "?received");
        } catch (SubmissionFaulty faulty) {
            return refused(event, typed, key, draft, faulty.faults(), locale);
        } catch (org.pregny.application.WindowClosed late) {
            return closed(event, typed);
        } catch (org.pregny.application.SubmissionKeyReused changed) {
            Fault fault = new Fault("/representatives", changed.messageKey(), List.of());
            return refused(event, typed, entropy.nextId().toString(), draft, List.of(fault), locale);
        }
    }

    private ModelAndView refused(
            Event event, Submission typed, String key, String draft, List<Fault> faults, Locale locale) {
        ModelAndView page = page(event, typed, key, draft, faults, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(
            Event event, Submission typed, String key, String draft, List<Fault> faults, Locale locale) {
        Language language = Language.of(locale);
        return new ModelAndView("web/application/apply")
                .addAllObjects(Map.of(
                        "event",
                        event,
                        "submission",
                        typed,
                        "submissionKey",
                        key,
                        "draft",
                        draft == null ? "" : draft,
                        "faults",
                        FaultWords.lines(faults, messages, locale),
                        "errors",
                        FaultWords.byField(faults, messages, locale),
                        "choices",
                        Choices.of(event, catalogue.processOf(event), language, messages)));
    }

    /** After the deadline nothing typed is thrown away either: it is shown, so that it can be copied. */
    private ModelAndView closed(Event event, Submission typed) {
        ModelAndView page = new ModelAndView("web/application/closed");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("event", event);
        page.addObject("process", catalogue.processOf(event));
        page.addObject("window", event.windowAt(clock.instant()));
        page.addObject(
                "others",
                catalogue.events().stream()
                        .filter(e -> e.windowAt(clock.instant()) == WindowState.OPEN)
                        .toList());
        page.addObject("typed", typed);
        return page;
    }

    private static Submission complete(Submission posted) {
        List<RepresentativeEntry> people =
                posted.representatives() == null || posted.representatives().isEmpty()
                        ? List.of(RepresentativeEntry.blank())
                        : posted.representatives();
        return new Submission(
                posted.contactName(),
                posted.contactEmail(),
                posted.organisation() == null ? Submission.blank().organisation() : posted.organisation(),
                people);
    }

    private static Submission plusOne(Submission typed) {
        List<RepresentativeEntry> people = new ArrayList<>(typed.representatives());
        people.add(RepresentativeEntry.blank());
        return new Submission(typed.contactName(), typed.contactEmail(), typed.organisation(), people);
    }

    private static Submission without(Submission typed, String action) {
        List<RepresentativeEntry> people = new ArrayList<>(typed.representatives());
        String digits = action.replaceAll("\\D", "");
        int index = digits.isEmpty() || digits.length() > 3 ? -1 : Integer.parseInt(digits);
        if (index >= 0 && index < people.size() && people.size() > 1) {
            people.remove(index);
        }
        return new Submission(typed.contactName(), typed.contactEmail(), typed.organisation(), people);
    }
}

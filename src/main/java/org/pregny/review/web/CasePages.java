package org.pregny.review.web;

import java.util.Locale;
import org.pregny.application.ApplicationCase;
import org.pregny.application.CaseFile;
import org.pregny.application.FieldWording;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.ReconsiderationId;
import org.pregny.application.RefusalReason;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.SubstitutionId;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.opinion.Signatory;
import org.pregny.review.CaseFolder;
import org.pregny.review.CaseReading;
import org.pregny.review.LateReview;
import org.pregny.review.NameVeil;
import org.pregny.review.NameVeils;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts everything about a case onto a page, as it stands now. */
@Component
class CasePages {

    private final CaseReading reading;
    private final TaskTimes times;
    private final FieldWording wording;
    private final SubstitutionDesk substitutions;
    private final ReconsiderationDesk reconsiderations;
    private final NameVeils veils;
    private final EventCatalogue catalogue;
    private final CaseActs acts;
    private final LateReview late;

    CasePages(
            CaseReading reading,
            TaskTimes times,
            FieldWording wording,
            SubstitutionDesk substitutions,
            ReconsiderationDesk reconsiderations,
            NameVeils veils,
            EventCatalogue catalogue,
            CaseActs acts,
            LateReview late) {
        this.reading = reading;
        this.times = times;
        this.wording = wording;
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
        this.veils = veils;
        this.catalogue = catalogue;
        this.acts = acts;
        this.late = late;
    }

    /** The page to work on, with empty forms. */
    ModelAndView page(ReviewTaskId id, String signInName, Locale locale) {
        ModelAndView page = about("web/review/case", id, locale);
        ReviewTask task = (ReviewTask) page.getModel().get("task");
        CaseFolder folder = (CaseFolder) page.getModel().get("folder");
        return page.addObject("mine", task.isOpen() && task.isHeldBy(signInName))
                .addObject("acts", acts.of(task, signInName))
                .addObject(
                        "deciding",
                        task.isOpen() && task.isHeldBy(signInName) && task.stage() == ReviewStage.REVIEW_APPLICATION)
                .addObject("ownNotes", folder.notesBy(signInName))
                .addObject("form", ((HeldPart) page.getModel().get("held")).form())
                .addObject("inquiry", InquiryForm.EMPTY)
                .addObject("faults", new PageFaults());
    }

    private Substitution substitutionIn(ReviewTask task) {
        return task.stage() == ReviewStage.CHECK_SUBSTITUTE
                ? substitutions.substitution(new SubstitutionId(task.subject()))
                : null;
    }

    private Reconsideration reconsiderationIn(ReviewTask task) {
        return task.stage() == ReviewStage.RECONSIDER_REFUSAL
                ? reconsiderations.reconsideration(new ReconsiderationId(task.subject()))
                : null;
    }

    /** The same facts under another template; whoever is signed in has looked at them. */
    ModelAndView about(String template, ReviewTaskId id, Locale locale) {
        CaseFolder folder = opened(id);
        CaseFile file = folder.file();
        ReviewTask task = folder.task();
        Language language = Language.of(locale);
        CodeWording words = new CodeWording(file.events(), catalogue, language);
        NameVeil veil =
                veils.of(file.about(), file.particulars(), Signatory.signedIn().name(), locale);
        ApplicationCase about = veil.over(file.about());
        HeldPart held = times.held(task, file);
        return new ModelAndView(template)
                .addObject("folder", folder)
                .addObject("task", task)
                .addObject("held", held)
                .addObject("next", NextStep.of(task, file.about(), held.decision()))
                .addObject("about", about)
                .addObject("veil", veil)
                .addObject("particulars", file.particulars())
                .addObject("amended", new Amended(veil.over(file.amendments()), about, file.event(), wording, language))
                .addObject("documents", folder.documents())
                .addObject("doubles", new Doubles(folder, veil))
                .addObject("evidence", folder.evidence())
                .addObject("caseEvent", file.event())
                .addObject("standing", file.organisation().standing())
                .addObject("gauges", folder.gauges())
                .addObject("process", catalogue.processOf(file.event()))
                .addObject("words", words)
                .addObject("zone", words.zone(task.event()))
                .addObject("due", times.due(task, file.event()))
                .addObject("substitution", substitutionIn(task))
                .addObject("reconsideration", reconsiderationIn(task))
                .addObject("admission", late.proposal(task).orElse(null))
                .addObject("focalPoint", file.focalPoint())
                .addObject("reasons", RefusalReason.ofReviewers());
    }

    /** Of two first looks in the same moment, one finds that the other is remembered. */
    private CaseFolder opened(ReviewTaskId id) {
        Actor reader = Actor.staff(
                SecurityContextHolder.getContext().getAuthentication().getName());
        try {
            return reading.open(id, reader);
        } catch (DuplicateKeyException looking) {
            return reading.open(id, reader);
        }
    }
}

package org.pregny.review.web;

import java.util.Locale;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Delegations;
import org.pregny.application.DoubleDesk;
import org.pregny.application.FieldWording;
import org.pregny.application.FocalPointApprovals;
import org.pregny.application.Particulars;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.QuotaDesk;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.ReconsiderationId;
import org.pregny.application.RefusalReason;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.SubstitutionId;
import org.pregny.document.DocumentDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.opinion.Signatory;
import org.pregny.review.NameVeil;
import org.pregny.review.NameVeils;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts everything about a case onto a page, as it stands now. */
@Component
class CasePages {

    private final ReviewDesk desk;
    private final ApplicationDesk applications;
    private final TaskTimes times;
    private final ParticularsDesk particulars;
    private final AmendmentDesk amendments;
    private final FieldWording wording;
    private final DocumentDesk documents;
    private final DoubleDesk doubles;
    private final Delegations delegations;
    private final QuotaDesk quotas;
    private final FocalPointApprovals focalPoints;
    private final SubstitutionDesk substitutions;
    private final ReconsiderationDesk reconsiderations;
    private final NameVeils veils;
    private final EventCatalogue catalogue;
    private final CaseActs acts;

    CasePages(
            ReviewDesk desk,
            ApplicationDesk applications,
            TaskTimes times,
            ParticularsDesk particulars,
            AmendmentDesk amendments,
            FieldWording wording,
            DocumentDesk documents,
            DoubleDesk doubles,
            Delegations delegations,
            QuotaDesk quotas,
            FocalPointApprovals focalPoints,
            SubstitutionDesk substitutions,
            ReconsiderationDesk reconsiderations,
            NameVeils veils,
            EventCatalogue catalogue,
            CaseActs acts) {
        this.desk = desk;
        this.applications = applications;
        this.times = times;
        this.particulars = particulars;
        this.amendments = amendments;
        this.wording = wording;
        this.documents = documents;
        this.doubles = doubles;
        this.delegations = delegations;
        this.quotas = quotas;
        this.focalPoints = focalPoints;
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
        this.veils = veils;
        this.catalogue = catalogue;
        this.acts = acts;
    }

    /** The page to work on, with empty forms. */
    ModelAndView page(ReviewTaskId id, String signInName, Locale locale) {
        ModelAndView page = about("web/review/case", id, locale);
        ReviewTask task = (ReviewTask) page.getModel().get("task");
        return page.addObject("mine", task.isOpen() && task.isHeldBy(signInName))
                .addObject("acts", acts.of(task, signInName))
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

    /** The same facts under another template. */
    ModelAndView about(String template, ReviewTaskId id, Locale locale) {
        ReviewTask task = desk.task(id);
        ApplicationCase named = applications.caseOf(task.application());
        Particulars more = particulars.particulars(task.application());
        NameVeil veil = veils.of(named, more, Signatory.signedIn().name(), locale);
        ApplicationCase about = veil.over(named);
        CodeWording words = new CodeWording(catalogue, Language.of(locale));
        return new ModelAndView(template)
                .addObject("task", task)
                .addObject("held", times.held(task))
                .addObject("about", about)
                .addObject("particulars", more)
                .addObject("veil", veil)
                .addObject("amended", amended(about, veil, Language.of(locale)))
                .addObject("documents", documents.of(task.application()))
                .addObject("doubles", new Doubles(task.application(), doubles, desk, veil))
                .addObject("evidence", applications.evidenceFor(about))
                .addObject("standing", delegations.standingOf(task.application()))
                .addObject("gauges", quotas.gaugesFor(about))
                .addObject("process", catalogue.processOf(catalogue.event(task.event())))
                .addObject("words", words)
                .addObject("zone", words.zone(task.event()))
                .addObject("due", times.due(task, catalogue.event(task.event())))
                .addObject("substitution", substitutionIn(task))
                .addObject("reconsideration", reconsiderationIn(task))
                .addObject(
                        "focalPoint", focalPoints.answerTo(task.application()).orElse(null))
                .addObject("reasons", RefusalReason.values());
    }

    private Amended amended(ApplicationCase about, NameVeil veil, Language language) {
        return new Amended(
                veil.over(amendments.of(about.application().id())),
                about,
                catalogue.event(about.application().event()),
                wording,
                language);
    }
}

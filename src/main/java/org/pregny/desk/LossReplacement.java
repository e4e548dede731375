package org.pregny.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalDraft;
import org.pregny.opinion.Signatory;
import org.pregny.opinion.StepMatter;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lost pass is dead at once, and replaced when a second person agrees (domain b1, lost badge; K21). */
@Service
@Transactional
public class LossReplacement implements StepMatter {

    static final String MATTER = "LOST_PASS";

    private final PassOffice passes;
    private final PassControl control;
    private final EventCatalogue catalogue;
    private final ObjectProvider<OpinionDesk> opinions;

    LossReplacement(
            PassOffice passes, PassControl control, EventCatalogue catalogue, ObjectProvider<OpinionDesk> opinions) {
        this.passes = passes;
        this.control = control;
        this.catalogue = catalogue;
        this.opinions = opinions;
    }

    /** Reports the pass lost where it is not, and asks for another. */
    public Proposal propose(PassId id, String grounds, Signatory officer) {
        Pass lost = control.reportLost(id, because(officer.actor()));
        return opinions.getObject()
                .proposeStep(
                        new ProposalDraft(MATTER, lost.id().uuid(), lost.caseId(), lost.printedNumber(), grounds),
                        officer);
    }

    /** What is proposed about this pass and not settled. */
    @Transactional(readOnly = true)
    public Optional<Proposal> openAbout(PassId id) {
        return opinions.getObject().openAbout(MATTER, id.uuid());
    }

    /** Somebody else agrees at the desk: the new pass is there at once. */
    public void agree(PassId id, Signatory colleague) {
        Proposal proposal = openAbout(id).orElseThrow(DeskRefused::nothingAsked);
        opinions.getObject().give(proposal.id(), true, "", colleague);
    }

    @Override
    public String code() {
        return MATTER;
    }

    /** Enough to know the case by; the name stands on the page of the pass. */
    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        Pass pass = pass(proposal);
        Language language = Language.of(locale);
        return List.of(
                new Line("desk.pass.number", pass.printedNumber()),
                new Line(
                        "desk.pass.event", catalogue.event(pass.event()).title().in(language)));
    }

    @Override
    public boolean stands(Proposal proposal) {
        return pass(proposal).state() == PassState.LOST;
    }

    @Override
    public String address(Proposal proposal) {
        return "/desk/passes/" + proposal.subject();
    }

    @Override
    public Set<String> readers() {
        return Set.of("PASS_OFFICER");
    }

    /** In the name of whoever agreed; nothing, where the pass has been replaced or revoked meanwhile. */
    @Override
    public void carryOut(Proposal agreed) {
        if (stands(agreed)) {
            passes.replace(pass(agreed).id(), because(Actor.staff(agreed.settledBy())));
        }
    }

    private Pass pass(Proposal proposal) {
        return passes.pass(new PassId(proposal.subject()));
    }

    private static PassReason because(Actor officer) {
        return PassReason.of(PassCause.LOST, Authority.officer(officer));
    }
}

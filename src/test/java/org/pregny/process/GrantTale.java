package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.grant.AccreditationGrant;
import org.pregny.grant.GrantDesk;
import org.pregny.grant.GrantId;
import org.pregny.grant.Measure;
import org.pregny.grant.MeasureDesk;
import org.pregny.grant.MeasureDraft;
import org.pregny.grant.MeasureGround;
import org.pregny.grant.MeasureKind;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.pass.Pass;
import org.pregny.pass.PassState;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations that are accredited to a process of their own, and what two people do with that later. */
@Component
@Profile("test")
public class GrantTale {

    static final Signatory ORGANISER = Signatory.of("organiser-one", "ORGANISER");
    static final Signatory LEAD = Signatory.of("lead-one", "LEAD_REVIEWER");

    public final RequestStory requests;
    public final EventStory tale;
    public final GrantDesk grants;
    final MeasureDesk measures;
    final OpinionDesk opinions;

    GrantTale(RequestStory requests, EventStory tale, GrantDesk grants, MeasureDesk measures, OpinionDesk opinions) {
        this.requests = requests;
        this.tale = tale;
        this.grants = grants;
        this.measures = measures;
        this.opinions = opinions;
    }

    public Event hearing(Round round) {
        return tale.aHearing(tree -> tree.put("process", round.process()));
    }

    public AccreditationGrant granted(Round round, Language language) {
        AccreditationRequest request = requests.aRequest(round, RequestStory.anOrganisation(), language);
        return grants.ofRequest(requests.accredited(request).id().uuid()).orElseThrow();
    }

    /** Of the organisation, on the basis of its accreditation. */
    public Receipt applies(AccreditationGrant grant, Event event) {
        return applies(
                new OrganisationClaim(grant.name(), grant.country(), grant.category(), "SPECIAL", ""),
                event,
                grant.language());
    }

    public Receipt applies(OrganisationClaim claim, Event event, Language language) {
        OrganisationEntry entry = OrganisationEntry.of(claim.name(), claim.country(), claim.category(), "SPECIAL", "");
        return tale.submit(event, anApplication().by(entry).of(aRepresentative()), language);
    }

    /** With a pass for each. */
    public Receipt approved(AccreditationGrant grant, Event event) {
        Receipt receipt = applies(grant, event);
        tale.story.approveAll(receipt.id());
        tale.story.runDueJobs(receipt.id());
        return receipt;
    }

    Measure proposed(AccreditationGrant grant, MeasureKind kind) {
        MeasureGround ground = kind.needsGround() ? MeasureGround.CONDUCT : null;
        return measures.propose(
                grant.id(),
                new MeasureDraft(kind, ground, "Letter of 1 September", "You can write to us.", "See the file."),
                ORGANISER);
    }

    /** Two agree, and everybody concerned is reached. */
    public Measure done(AccreditationGrant grant, MeasureKind kind) {
        Measure measure = proposed(grant, kind);
        opinions.give(measure.proposal(), true, "", LEAD);
        tale.story.runDueJobs(measure.id().toString());
        return measure;
    }

    AccreditationGrant now(AccreditationGrant grant) {
        return grants.grant(new GrantId(grant.id().uuid()));
    }

    ApplicationState state(ApplicationId id) {
        return tale.story.applications.application(id).state();
    }

    PassState pass(Receipt receipt) {
        List<Pass> passes = tale.passesOf(receipt.id());
        return passes.getLast().state();
    }
}

package org.pregny.desk;

import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Authority;
import org.pregny.pass.Companion;
import org.pregny.pass.CompanionDesk;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassChange;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassSearch;
import org.pregny.pass.RevocationDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pick-up desk: finds a pass by scan, number or name, compares ID, and activates. */
@Service
@Transactional
public class PickUpDesk {

    private static final int MOST_FOUND = 25;

    private final PassOffice passes;
    private final PassSearch search;
    private final IdCheckDesk checks;
    private final PassControl control;
    private final RevocationDesk revocations;
    private final CompanionDesk companions;

    PickUpDesk(
            PassOffice passes,
            PassSearch search,
            IdCheckDesk checks,
            PassControl control,
            RevocationDesk revocations,
            CompanionDesk companions) {
        this.companions = companions;
        this.passes = passes;
        this.search = search;
        this.checks = checks;
        this.control = control;
        this.revocations = revocations;
    }

    /** Passes that match a scanned code, a typed number or a part of a name; best match alone where it is certain. */
    public List<Pass> find(String typed) {
        return search.find(typed, MOST_FOUND);
    }

    /** The one pass that a scanned code or a typed number stands for. */
    public Optional<Pass> certain(String typed) {
        return search.certain(typed);
    }

    public Pass pass(PassId id) {
        return passes.pass(id);
    }

    /** The pass that took this one's place. */
    public Optional<Pass> replacementOf(Pass pass) {
        return passes.successorOf(pass.id());
    }

    public Optional<byte[]> photoOf(PassId id) {
        return passes.photoOf(id);
    }

    /** Seen document in hand (seeds S0:79, S4:115) and all of it compared, the pass becomes valid. */
    public Pass activate(PassId id, DocumentType documentSeen, Actor actor) {
        boolean hasPhoto = passes.pass(id).holder().photo() != null;
        return checks.check(id, IdCheck.matching(documentSeen, hasPhoto), actor);
    }

    /** In exchange for the old one, which the desk holds in its hands. */
    public Pass replaceSpoilt(PassId id, Actor actor) {
        return passes.replace(id, PassReason.of(PassCause.SPOILT, Authority.officer(actor)));
    }

    public Pass reportLost(PassId id, Actor actor) {
        return control.reportLost(id, PassReason.of(PassCause.LOST, Authority.officer(actor)));
    }

    /** Blocks the pass until an organiser who is another person has decided. */
    public void suspend(PassId id, PassCause cause, String note, Actor actor) {
        revocations.propose(id, PassReason.of(cause, Authority.officer(actor)).noting(note));
    }

    /** Blocks every live pass of the organisation for the event (domain b1, removal). */
    public void suspendOrganisation(PassId id, String note, Actor actor) {
        revocations.proposeForOrganisation(
                id,
                PassReason.of(PassCause.ORGANISATION_REMOVED, Authority.officer(actor))
                        .noting(note));
    }

    /** All versions of a pass, the first one first. */
    public List<Pass> chainOf(PassId id) {
        return control.chainOf(id);
    }

    public List<PassChange> historyOf(PassId id) {
        return control.historyOf(id);
    }

    public Pass accompany(PassId id, Companion companion, Actor actor) {
        return companions.accompany(id, companion, Authority.officer(actor));
    }

    public Pass secondary(PassId id, Actor actor) {
        return companions.secondary(id, Authority.officer(actor));
    }

    public List<Pass> companionsOf(Pass pass) {
        return companions.companionsOf(pass);
    }

    public List<Pass> secondaryPassesOf(Pass pass) {
        return companions.secondaryPassesOf(pass);
    }
}

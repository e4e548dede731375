package org.pregny.pass;

import java.util.List;
import java.util.function.Consumer;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationState;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what a person was given whom the organisation has taken back, or whose approval was; may be asked for again without
 * harm.
 */
@Service
@Transactional
public class PassWithdrawing {

    private static final PassReason WITHDRAWN =
            PassReason.of(PassCause.WITHDRAWN, new Authority(Actor.APPLICANT, Authority.Role.ORGANISATION));

    private final PassStore store;
    private final PassReplacing replacing;
    private final PassLife life;
    private final PassMailing mailing;
    private final PassProcess process;
    private final ApplicationDesk applications;

    PassWithdrawing(
            PassStore store,
            PassReplacing replacing,
            PassLife life,
            PassMailing mailing,
            PassProcess process,
            ApplicationDesk applications) {
        this.store = store;
        this.replacing = replacing;
        this.life = life;
        this.mailing = mailing;
        this.process = process;
        this.applications = applications;
    }

    /** The person's pass, the passes of who would have come along, and a visa letter, which may be without a pass. */
    public void withdrawCredential(RepresentativeId id) {
        Representative person = applications.representative(id).orElseThrow(PassOffice::notFound);
        boolean nobodyLeft =
                applications.headOf(person.application()).application().state() == ApplicationState.WITHDRAWN;
        end(person, nobodyLeft, WITHDRAWN, mailing::tellGivenUp);
    }

    /** The same for a person whose approval was taken back by two members of staff; its holder reads that it was. */
    public void revokeCredential(ApprovalRevocation revocation) {
        Representative person = applications.representative(revocation.person()).orElseThrow(PassOffice::notFound);
        boolean nobodyLeft =
                applications.caseOf(person.application()).withdrawable().isEmpty();
        Authority second = new Authority(Actor.staff(revocation.revokedBy()), Authority.Role.REVIEWER);
        end(person, nobodyLeft, PassReason.of(PassCause.APPROVAL_REVOKED, second), mailing::tellRevoked);
    }

    /** The same for a person whose organisation is not accredited any more. */
    public void accreditationRevoked(RepresentativeId id, Actor by) {
        Representative person = applications.representative(id).orElseThrow(PassOffice::notFound);
        Authority organiser = new Authority(by, Authority.Role.ORGANISER);
        end(person, true, PassReason.of(PassCause.APPROVAL_REVOKED, organiser), mailing::tellRevoked);
    }

    private void end(Representative person, boolean nobodyLeft, PassReason reason, Consumer<Pass> telling) {
        List<PassId> passes = store.ofApplication(person.application()).stream()
                .filter(p -> belongsTo(person.id(), p) || nobodyLeft && p.type() == PassType.SECONDARY_PASS)
                .map(Pass::id)
                .toList();
        passes.forEach(pass -> end(pass, reason, telling));
        process.revoked(person.id());
    }

    private static boolean belongsTo(RepresentativeId id, Pass pass) {
        return id.equals(pass.representative()) || id.equals(pass.accompanies());
    }

    private void end(PassId id, PassReason reason, Consumer<Pass> telling) {
        Pass last = replacing.lockLast(id);
        if (last.state().mayBecome(PassState.REVOKED)) {
            telling.accept(life.change(last, PassState.REVOKED, reason));
        }
    }
}

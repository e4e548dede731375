package org.pregny.pass;

import java.util.List;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where whoever applied reports a pass as lost: its code is dead at once. Another is made by the registration officer
 * alone, after an ID check at the desk (domain b1, lost badge).
 */
@Service
@Transactional
public class LossDesk {

    private static final Authority ORGANISATION = new Authority(Actor.APPLICANT, Authority.Role.ORGANISATION);

    private final PassStore store;
    private final PassControl control;
    private final ApplicationDesk applications;
    private final PassMailing mailing;

    LossDesk(PassStore store, PassControl control, ApplicationDesk applications, PassMailing mailing) {
        this.store = store;
        this.control = control;
        this.applications = applications;
        this.mailing = mailing;
    }

    /** What could be lost, of every kind; a suspended pass waits for its decision. */
    public List<Pass> passesOf(ApplicationId application) {
        return store.ofApplication(application).stream().filter(Pass::isLive).toList();
    }

    /** Tells the contact, and the holder, who should know if somebody else did this. A second report changes nothing. */
    public Pass report(ApplicationId application, PassId id) {
        Pass pass = store.find(id)
                .filter(one -> application.equals(one.application()))
                .orElseThrow(PassOffice::notFound);
        Pass lost = control.reportLost(pass.id(), PassReason.of(PassCause.LOST, ORGANISATION));
        mailing.tellLost(lost, applications.caseOf(application));
        return lost;
    }
}

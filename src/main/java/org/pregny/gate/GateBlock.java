package org.pregny.gate;

import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.RevocationDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blocks at the gate a pass that was held out there; an organiser decides as on any block (domain b3: security
 * proposes, an organiser decides, the block comes first).
 */
@Service
@Transactional
public class GateBlock {

    private final ScanStore scans;
    private final PassOffice passes;
    private final RevocationDesk revocations;

    GateBlock(ScanStore scans, PassOffice passes, RevocationDesk revocations) {
        this.scans = scans;
        this.passes = passes;
        this.revocations = revocations;
    }

    /** Of a pass that nobody held out at this gate, a gate knows nothing. */
    public Pass passSeenAt(String gate, PassId id) {
        if (!scans.hasSeen(gate, id)) {
            throw new NotFound("gate.pass.notFound");
        }
        return passes.pass(id);
    }

    public void suspend(String gate, PassId id, PassCause cause, String note, Actor guard) {
        Pass pass = passSeenAt(gate, id);
        Authority authority = new Authority(guard, Authority.Role.GATE);
        revocations.propose(pass.id(), PassReason.of(cause, authority).noting(note));
    }
}

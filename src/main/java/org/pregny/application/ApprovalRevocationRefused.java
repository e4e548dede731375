package org.pregny.application;

import org.pregny.kernel.Refusal;

/** An approval cannot be proposed to be taken back like this. */
public final class ApprovalRevocationRefused extends Refusal {

    private ApprovalRevocationRefused(Kind kind, String why, Object... args) {
        super(kind, "application.revocation.refused." + why, args);
    }

    static ApprovalRevocationRefused nothingToRevoke() {
        return new ApprovalRevocationRefused(Kind.CONFLICT, "nothing");
    }

    static ApprovalRevocationRefused noGround() {
        return new ApprovalRevocationRefused(Kind.INVALID, "ground");
    }

    static ApprovalRevocationRefused noAuthority() {
        return new ApprovalRevocationRefused(Kind.INVALID, "authority");
    }

    static ApprovalRevocationRefused tooLong(String what, int longest, int length) {
        return new ApprovalRevocationRefused(Kind.INVALID, what + "TooLong", longest, length);
    }
}

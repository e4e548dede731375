package org.pregny.pass;

import org.pregny.kernel.Refusal;

/** A revocation cannot be decided by this person, or not any more; or there is nothing to revoke. */
public final class RevocationRefused extends Refusal {

    private RevocationRefused(String why) {
        super(Kind.CONFLICT, "pass.revocation." + why);
    }

    static RevocationRefused sameTwoEyes() {
        return new RevocationRefused("fourEyes");
    }

    static RevocationRefused decidedAlready() {
        return new RevocationRefused("decided");
    }

    static RevocationRefused organisationRemoved() {
        return new RevocationRefused("removed");
    }

    static RevocationRefused nothingToRevoke() {
        return new RevocationRefused("nothing");
    }
}

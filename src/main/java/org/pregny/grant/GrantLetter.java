package org.pregny.grant;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;

/**
 * Tells an organisation what has become of its accreditation.
 *
 * @param turn tells the letters about one accreditation apart
 * @param processTitle the process in the reader's language
 * @param authority on which it was done, or empty
 * @param words why, as the organisation may read it, or empty
 */
record GrantLetter(
        String template,
        AccreditationGrant grant,
        String turn,
        Recipient recipient,
        String processTitle,
        String authority,
        String words)
        implements Letter {

    static final String SUSPENDED = "accreditationSuspended";
    static final String REINSTATED = "accreditationReinstated";
    static final String REVOKED = "accreditationRevoked";
    static final String EXPIRED = "accreditationExpired";

    @Override
    public String key() {
        return template + "/" + grant.id() + "/" + turn;
    }

    @Override
    public UUID caseId() {
        return grant.request();
    }

    @Override
    public Language language() {
        return grant.language();
    }
}

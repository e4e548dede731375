package org.pregny.grant;

import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.PendingAccreditations;
import org.pregny.accreditation.ProfileId;
import org.springframework.stereotype.Component;

/** An accreditation that is suspended is open, too: whoever leans on it waits until it is reinstated or revoked. */
@Component
class RestingAccreditations implements PendingAccreditations {

    private final GrantStore store;
    private final OrganisationDesk organisations;

    RestingAccreditations(GrantStore store, OrganisationDesk organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Override
    public boolean pending(ProfileId organisation, String process) {
        return store.isSuspended(organisations.voices(organisation), process);
    }
}

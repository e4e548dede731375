package org.pregny.grant;

import java.util.List;
import org.pregny.accreditation.PendingAccreditations;
import org.pregny.accreditation.ProfileId;
import org.springframework.stereotype.Component;

/** An accreditation that is suspended is open, too: whoever leans on it waits until it is reinstated or revoked. */
@Component
class RestingAccreditations implements PendingAccreditations {

    private final GrantStore store;

    RestingAccreditations(GrantStore store) {
        this.store = store;
    }

    @Override
    public boolean pending(ProfileId organisation, String process) {
        return store.isSuspended(List.of(organisation), process);
    }
}

package org.pregny.accreditation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations that have asked for accreditation, without anybody having to send a request. */
@Component
@Profile("test")
public class AskedAccreditations implements PendingAccreditations {

    private final Set<ProfileId> waiting = ConcurrentHashMap.newKeySet();

    private final AccreditationDesk desk;

    AskedAccreditations(AccreditationDesk desk) {
        this.desk = desk;
    }

    /** The organisation becomes known, and has asked. */
    public ProfileId ask(OrganisationClaim claim) {
        OrganisationId row = desk.register(claim, new ClaimContact("Ana Ruiz", "ana@example.org", false));
        ProfileId organisation = desk.profileOf(row).id();
        waiting.add(organisation);
        return organisation;
    }

    public void answer(ProfileId organisation) {
        waiting.remove(organisation);
    }

    @Override
    public boolean pending(ProfileId organisation, String process) {
        return waiting.contains(organisation);
    }
}

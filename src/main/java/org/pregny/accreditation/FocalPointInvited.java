package org.pregny.accreditation;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;

/** Somebody of your organisation asks you to look after its applications, too. It opens nothing: the address must be proven. */
record FocalPointInvited(FocalPoint person, OrganisationProfile organisation, Language language) implements Letter {

    @Override
    public String template() {
        return "focalPointInvited";
    }

    @Override
    public String key() {
        return template() + "/" + person.id();
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Recipient recipient() {
        return new Recipient(person.name(), person.email());
    }
}

package org.pregny.circulation;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.request.AccreditationRequest;

/** The organisation learns that a State objects, as far as it may, and how to reply. */
record ObjectionRaised(
        Objection objection, ObjectionShown shown, AccreditationRequest request, String processTitle, String accessKey)
        implements Letter {

    @Override
    public String template() {
        return "objectionRaised";
    }

    @Override
    public String key() {
        return template() + "/" + objection.id();
    }

    @Override
    public UUID caseId() {
        return request.id().uuid();
    }

    @Override
    public Language language() {
        return request.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(request.contactName(), request.email());
    }

    public String country() {
        return CountryNames.of(shown.country(), language());
    }
}

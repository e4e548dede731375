package org.pregny.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pregny.accreditation.FocalPointDesk;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.correspondence.Correspondence;
import org.pregny.correspondence.Recipient;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** Writes to whoever asked for an accreditation and to all who speak for the organisation now, each once. */
@Component
class GrantMailing {

    private final Correspondence correspondence;
    private final OrganisationDesk organisations;
    private final FocalPointDesk focalPoints;
    private final EventCatalogue catalogue;

    GrantMailing(
            Correspondence correspondence,
            OrganisationDesk organisations,
            FocalPointDesk focalPoints,
            EventCatalogue catalogue) {
        this.correspondence = correspondence;
        this.organisations = organisations;
        this.focalPoints = focalPoints;
        this.catalogue = catalogue;
    }

    void tell(AccreditationGrant grant, String template, String authority, String words) {
        tell(grant, template, null, authority, words);
    }

    void tell(AccreditationGrant grant, String template, MeasureId measure, String authority, String words) {
        String title = catalogue.process(grant.process()).title().in(grant.language());
        int turn = 0;
        for (Recipient reader : readers(grant).values()) {
            String which = (measure == null ? "" : measure + "/") + turn++;
            correspondence.send(new GrantLetter(template, grant, which, reader, title, authority, words));
        }
    }

    int readersOf(AccreditationGrant grant) {
        return readers(grant).size();
    }

    private Map<String, Recipient> readers(AccreditationGrant grant) {
        Map<String, Recipient> readers = new LinkedHashMap<>();
        readers.put(EmailAddress.key(grant.contactEmail()), new Recipient(grant.contactName(), grant.contactEmail()));
        focalPoints
                .speakersFor(organisations.profile(grant.organisation()))
                .forEach(person -> readers.putIfAbsent(
                        EmailAddress.key(person.email()), new Recipient(person.name(), person.email())));
        return readers;
    }
}

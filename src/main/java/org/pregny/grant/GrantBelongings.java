package org.pregny.grant;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.accreditation.Belonging;
import org.pregny.accreditation.Belongings;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Accreditations of an organisation, whatever became of them. */
@Component
class GrantBelongings implements Belongings {

    private final GrantStore store;
    private final OrganisationDesk organisations;
    private final EventCatalogue catalogue;

    GrantBelongings(GrantStore store, OrganisationDesk organisations, EventCatalogue catalogue) {
        this.store = store;
        this.organisations = organisations;
        this.catalogue = catalogue;
    }

    @Override
    public List<Belonging> of(ProfileId organisation, Language reader) {
        Map<String, Long> byProcess = store.processesOf(organisations.voices(organisation)).stream()
                .collect(Collectors.groupingBy(process -> process, Collectors.counting()));
        return byProcess.entrySet().stream()
                .map(one -> new Belonging(
                        Belonging.Kind.GRANTS,
                        catalogue.process(one.getKey()).title().in(reader),
                        one.getValue().intValue(),
                        null))
                .toList();
    }
}

package org.pregny.application;

import org.pregny.correspondence.Correspondence;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Component;

/** Writes to the contact about a substitution, once for each thing there is to tell. */
@Component
class SubstitutionMailing {

    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;

    SubstitutionMailing(ApplicationDesk desk, EventCatalogue catalogue, Correspondence correspondence) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
    }

    void tell(SubstitutionLetter.Kind kind, Substitution substitution) {
        ApplicationCase about = desk.caseOf(substitution.application());
        correspondence.send(new SubstitutionLetter(
                kind,
                about,
                catalogue.event(about.application().event()),
                desk.accessKey(substitution.application()),
                substitution,
                about.person(substitution.former()),
                about.person(substitution.substitute())));
    }
}

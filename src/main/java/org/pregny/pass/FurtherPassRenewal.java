package org.pregny.pass;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the passes of assistants and chaperones, and the transferable ones of an organisation, follow an event that
 * changes. What a holder knows is kept with the pass, so neither a retry nor a second change tells anything twice.
 */
@Service
@Transactional
public class FurtherPassRenewal {

    private final FurtherPassStore store;
    private final PassStore passes;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final CredentialRenewal credentials;
    private final PassMailing mailing;

    FurtherPassRenewal(
            FurtherPassStore store,
            PassStore passes,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            CredentialRenewal credentials,
            PassMailing mailing) {
        this.store = store;
        this.passes = passes;
        this.applications = applications;
        this.catalogue = catalogue;
        this.credentials = credentials;
        this.mailing = mailing;
    }

    /** The applications whose further passes have not followed yet, of this event and of all whose pass admits to it. */
    public Set<ApplicationId> behind(EventCode changed) {
        Set<ApplicationId> behind = new LinkedHashSet<>();
        catalogue.admitting(changed).stream()
                .map(catalogue::event)
                .forEach(event -> behind.addAll(store.behind(event.code(), catalogue.versionsOf(event))));
        return behind;
    }

    /** Those of these applications that have further passes at all. */
    public List<ApplicationId> among(List<ApplicationId> batch) {
        return batch.isEmpty() ? List.of() : store.among(batch);
    }

    /** Makes the further passes of one application true, and tells their holders what changed. */
    public void renew(ApplicationId id) {
        EventVersions present =
                catalogue.hold(applications.headOf(id).application().event());
        Event event = catalogue.event(applications.headOf(id).application().event());
        List<Pass> locked = store.of(id).stream()
                .flatMap(pass -> passes.lock(pass).stream())
                .toList();
        List<RenewedPass> renewed =
                locked.stream().flatMap(pass -> renewed(pass, event, present)).toList();
        mailing.tellFurther(applications.caseOf(id), event, renewed, present);
    }

    private Stream<RenewedPass> renewed(Pass pass, Event event, EventVersions present) {
        EventVersions known = store.known(pass.id());
        if (known.equals(present)) {
            return Stream.empty();
        }
        RenewedCredential renewed = credentials.renew(pass, event, catalogue.changesSince(event, known), present);
        store.know(renewed.pass() == null ? pass.id() : renewed.pass().id(), present);
        return renewed.isWorthALetter() ? Stream.of(new RenewedPass(pass, renewed)) : Stream.empty();
    }
}

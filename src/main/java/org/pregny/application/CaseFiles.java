package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.accreditation.OrganisationFile;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.Gauge;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a whole case is read at once, in few questions to the database however many people it has (issue 5: opening a case). */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final CaseHeadStore heads;
    private final CaseThreadStore threads;
    private final NeedStore needs;
    private final KinStore kin;
    private final Gauges gauges;
    private final AccreditationDesk accreditation;
    private final EventCatalogue catalogue;

    CaseFiles(
            CaseHeadStore heads,
            CaseThreadStore threads,
            NeedStore needs,
            KinStore kin,
            Gauges gauges,
            AccreditationDesk accreditation,
            EventCatalogue catalogue) {
        this.heads = heads;
        this.threads = threads;
        this.needs = needs;
        this.kin = kin;
        this.gauges = gauges;
        this.accreditation = accreditation;
        this.catalogue = catalogue;
    }

    public CaseFile file(ApplicationId id) {
        CaseHead head = heads.find(id).orElseThrow(ApplicationDesk::notFound);
        EventApplication application = head.application();
        CaseThread thread = threads.of(id);
        OrganisationFile organisation = accreditation.fileOf(application.organisation(), application.event());
        List<Event> events = catalogue.events();
        return new CaseFile(
                new ApplicationCase(application, organisation.organisation(), head.people(), thread.questions()),
                events.stream()
                        .filter(event -> event.code().equals(application.event()))
                        .findFirst()
                        .orElseThrow(ApplicationDesk::notFound),
                events,
                organisation,
                head.particulars(
                        organisation.organisation(), needs.notesOf(head.needs().keySet())),
                thread.amendments(),
                head.focalPoint(),
                head.held());
    }

    /** Who in the case may be known from elsewhere, and what became of it there. */
    public Kin kinOf(CaseFile file) {
        return kin.of(file.about().application(), file.organisation().rows());
    }

    /** What the registers say of the organisation's claim. */
    public BasisEvidence evidenceFor(CaseFile file) {
        return accreditation.evidenceFor(file.about().organisation().claim(), file.event());
    }

    /** What is limited for the people of this case, the nearest limit first. */
    public List<Gauge> gaugesFor(CaseFile file) {
        return gauges.of(file.event(), file.about(), file.organisation().rows());
    }
}

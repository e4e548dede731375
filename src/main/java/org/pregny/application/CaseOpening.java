package org.pregny.application;

import java.time.Instant;
import java.util.List;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.FocalPoint;
import org.pregny.accreditation.FocalPointDesk;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** Whose turn it is first when an application has arrived: a focal point's, a reviewer's, or whoever decides on late ones. */
@Component
class CaseOpening {

    /** Where a new application stands, and when whoever acts first should have acted. */
    record Stage(ApplicationState state, Instant due) {}

    private final AccreditationDesk accreditation;
    private final FocalPointDesk focalPoints;
    private final ApplicationProcess process;
    private final FocalPointProcess approval;

    CaseOpening(
            AccreditationDesk accreditation,
            FocalPointDesk focalPoints,
            ApplicationProcess process,
            FocalPointProcess approval) {
        this.accreditation = accreditation;
        this.focalPoints = focalPoints;
        this.process = process;
        this.approval = approval;
    }

    Stage stage(Event event, OrganisationId organisation, Sent sent, Timeliness timeliness) {
        if (timeliness == Timeliness.LATE) {
            return new Stage(ApplicationState.LATE, Deadlines.reviewDue(event, sent.arrivedAt()));
        }
        return asksFocalPoint(event, organisation, sent.clean().contactEmail())
                ? new Stage(ApplicationState.FOCAL_POINT_PENDING, Deadlines.informationDue(event, sent.arrivedAt()))
                : new Stage(ApplicationState.UNDER_REVIEW, Deadlines.reviewDue(event, sent.arrivedAt()));
    }

    void open(EventApplication application, Timeliness timeliness) {
        if (application.state() == ApplicationState.FOCAL_POINT_PENDING) {
            approval.askFocalPoints(application.id(), application.reviewDueAt());
        } else {
            process.submitted(application.id(), timeliness, application.reviewDueAt());
        }
    }

    /** Only where the event wants it and somebody can be asked; a focal point's own application needs nobody else. */
    private boolean asksFocalPoint(Event event, OrganisationId organisation, String contact) {
        if (!event.quotas().byFocalPoint()) {
            return false;
        }
        List<FocalPoint> speakers = focalPoints.speakersFor(accreditation.profileOf(organisation));
        return !speakers.isEmpty()
                && speakers.stream()
                        .noneMatch(person -> EmailAddress.key(person.email()).equals(EmailAddress.key(contact)));
    }
}

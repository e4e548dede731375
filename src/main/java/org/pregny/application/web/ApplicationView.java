package org.pregny.application.web;

import java.time.Instant;
import java.util.List;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationState;
import org.pregny.application.EventApplication;
import org.pregny.application.InformationRequest;
import org.pregny.application.Representative;

/** An application as its applicant may see it. */
record ApplicationView(
        String id,
        String number,
        String event,
        ApplicationState state,
        Instant submittedAt,
        NextActor nextActor,
        Instant nextActionDueAt,
        String question,
        String lateReason,
        List<RepresentativeView> representatives) {

    /** Who has to do something now. */
    enum NextActor {
        FOCAL_POINT,
        ACCREDITATION,
        REVIEWER,
        APPLICANT,
        NOBODY
    }

    /** One person and what became of the request; approved for these segments only, or for the whole event where none is named. */
    record RepresentativeView(
            String nameToPrint, String state, String reason, String note, String credential, List<String> segments) {
        static RepresentativeView of(Representative r) {
            return new RepresentativeView(
                    r.nameToPrint(),
                    r.state().name(),
                    r.reason() == null ? null : r.reason().name(),
                    r.reasonNote(),
                    r.credential() == null ? null : r.credential().name(),
                    r.segments().codes());
        }
    }

    static ApplicationView of(ApplicationCase about) {
        EventApplication a = about.application();
        return new ApplicationView(
                a.id().toString(),
                a.number(),
                a.event().text(),
                a.state(),
                a.submittedAt(),
                nextActor(a.state()),
                due(a),
                about.informationRequests().stream()
                        .filter(InformationRequest::isOpen)
                        .map(InformationRequest::question)
                        .findFirst()
                        .orElse(null),
                a.lateReason(),
                about.representatives().stream().map(RepresentativeView::of).toList());
    }

    private static NextActor nextActor(ApplicationState state) {
        return switch (state) {
            case FOCAL_POINT_PENDING -> NextActor.FOCAL_POINT;
            case ACCREDITATION_PENDING -> NextActor.ACCREDITATION;
            case LATE, UNDER_REVIEW -> NextActor.REVIEWER;
            case INFORMATION_REQUESTED -> NextActor.APPLICANT;
            case DECIDED, LAPSED, EVENT_CANCELLED, WITHDRAWN -> NextActor.NOBODY;
        };
    }

    private static Instant due(EventApplication a) {
        return switch (a.state()) {
            case FOCAL_POINT_PENDING, LATE, UNDER_REVIEW -> a.reviewDueAt();
            case INFORMATION_REQUESTED -> a.informationDueAt();
            case ACCREDITATION_PENDING, DECIDED, LAPSED, EVENT_CANCELLED, WITHDRAWN -> null;
        };
    }
}

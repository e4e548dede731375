package org.pregny.circulation;

import java.util.EnumSet;
import java.util.Set;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;

/** Who belongs on a list of a kind, and what it means when somebody does not any more (domain P1). */
final class Membership {

    private static final Set<RequestState> BEFORE_STATES = EnumSet.of(
            RequestState.RECOMMENDED,
            RequestState.CIRCULATED,
            RequestState.UNDER_CONSULTATION,
            RequestState.ACCREDITED);

    private Membership() {}

    static boolean of(ListState kind, AccreditationRequest request) {
        return switch (kind) {
            case DRAFT -> request.state() == RequestState.RECOMMENDED;
            case CIRCULATED -> BEFORE_STATES.contains(request.state());
            case FINAL -> isAccredited(request);
        };
    }

    /** The silence of States accredits; that the letter is being written just now changes nothing. */
    static boolean isAccredited(AccreditationRequest request) {
        return request.state() == RequestState.ACCREDITED
                || request.state() == RequestState.CIRCULATED && request.dates().silenceEndedAt() != null;
    }

    static LineCause entered(ListState kind) {
        return kind == ListState.FINAL ? LineCause.OBJECTIONS_SETTLED : LineCause.RECOMMENDED;
    }

    static LineCause left(AccreditationRequest request) {
        return switch (request.state()) {
            case WITHDRAWN -> LineCause.WITHDRAWN;
            case MERGED -> LineCause.MERGED;
            case UNDER_CONSULTATION, CIRCULATED -> LineCause.UNDER_CONSULTATION;
            case NOT_ACCREDITED -> LineCause.OBJECTION_SUSTAINED;
            default -> LineCause.NOT_RECOMMENDED;
        };
    }
}

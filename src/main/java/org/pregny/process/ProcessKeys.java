package org.pregny.process;

/** The ids of the models that are started from outside the engine, and the messages they wait for. */
final class ProcessKeys {

    static final String EVENT_APPLICATION = "eventApplication";
    static final String APPLICATION_WINDOW = "applicationWindow";
    static final String ACCREDITATION_ROUND = "accreditationRound";
    static final String ROUND_CHANGE = "roundChange";
    static final String KEY_REVOCATION = "keyRevocation";
    static final String EVENT_CHANGE = "eventChange";
    static final String VISIT_REMINDER = "visitReminder";
    static final String DATE_CONFIRMED = "dateConfirmed";
    static final String DEADLINE_EXTENDED = "deadlineExtended";
    static final String ORGANISATION_READMITTED = "organizationReadmitted";
    static final String EVENT_CANCELLED = "eventCancelled";
    static final String INFORMATION_PROVIDED = "informationProvided";
    static final String ACCREDITATION_END = "accreditationEnd";
    static final String ACCREDITATION_EXPIRY = "accreditationExpiry";
    static final String ACCREDITATION_DECIDED = "accreditationDecided";
    static final String DECISION_UNDONE = "decisionUndone";
    static final String DECISION_RELEASED = "decisionReleased";
    static final String FOCAL_POINT_APPROVAL = "focalPointApproval";
    static final String FOCAL_POINT_UNNEEDED = "focalPointUnneeded";
    static final String FOCAL_POINT_DECIDED = "focalPointDecided";
    static final String WAITING_PLACE = "waitingPlace";
    static final String PLACE_WITHDRAWAL = "placeWithdrawal";
    static final String APPLICATION_WITHDRAWN = "applicationWithdrawn";
    static final String RECONSIDERATION = "reconsideration";
    static final String RECONSIDERATION_REQUESTED = "reconsiderationRequested";
    static final String RECONSIDERATION_ENDED = "reconsiderationEnded";
    static final String SUBSTITUTION = "substitution";
    static final String SUBSTITUTION_ENDED = "substitutionEnded";
    static final String CHANGE_REQUEST = "changeRequest";
    static final String CHANGE_REQUEST_DROPPED = "changeRequestDropped";
    static final String PLACE_OFFERED = "placeOffered";
    static final String OFFER_ACCEPTED = "offerAccepted";
    static final String OFFER_DECLINED = "offerDeclined";
    static final String MAIL_FAILURE = "mailFailure";
    static final String MAIL_BOUNCED = "mailBounced";
    static final String VISA_LETTER = "visaLetter";
    static final String VISA_PARTICULARS_CORRECTED = "visaParticularsCorrected";
    static final String VISA_SIGNATURE_NEEDED = "visaSignatureNeeded";
    static final String VISA_LETTER_WITHDRAWN = "visaLetterWithdrawn";
    static final String PASS_REVOCATION = "passRevocation";
    static final String APPROVAL_REVOCATION = "approvalRevocation";
    static final String AGREED_STEP = "agreedStep";
    static final String KIT_RETENTION = "kitRetention";
    static final String SCAN_EXCEPTION = "scanException";
    static final String PASS_EXPIRY = "passExpiry";
    static final String ORG_ACCREDITATION = "orgAccreditation";
    static final String REQUESTER_ANSWERED = "requesterAnswered";
    static final String LIST_CIRCULATED = "listCirculated";
    static final String SILENCE_ENDED = "silenceEnded";
    static final String OBJECTION_RECEIVED = "objectionReceived";
    static final String OBJECTIONS_SETTLED = "objectionsSettled";
    static final String RECONSIDERATION_ASKED = "reconsiderationAsked";
    static final String REQUEST_WITHDRAWN = "requestWithdrawn";
    static final String REQUEST_MERGED = "requestMerged";

    static final String CIRCULATION_LIST = "circulationList";
    static final String FINALISATION_ORDERED = "finalisationOrdered";
    static final String MISSION_NOTICE = "missionNotice";

    private ProcessKeys() {}
}

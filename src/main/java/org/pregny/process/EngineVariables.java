package org.pregny.process;

/** The few variables that the models know; none holds personal data. */
public final class EngineVariables {

    public static final String TIMELINESS = "timeliness";
    public static final String REVIEW_DUE_AT = "reviewDueAt";
    public static final String REVIEW_OUTCOME = "reviewOutcome";
    public static final String DECISION_STANDING = "decisionStanding";
    public static final String GRACE_ENDS_AT = "graceEndsAt";
    public static final String BASIS_VERDICT = "basisVerdict";
    public static final String INFORMATION_DUE_AT = "informationDueAt";
    public static final String INFORMATION_REMINDER_AT = "informationReminderAt";
    public static final String ACCREDITATIONS_END_AT = "accreditationsEndAt";
    public static final String ACCREDITATIONS_LEFT = "accreditationsLeft";
    public static final String UNREACHED_APPLICATIONS = "unreachedApplications";
    public static final String ACCREDITATION_AWAITED_UNTIL = "accreditationAwaitedUntil";
    public static final String APPROVED_REPRESENTATIVES = "approvedRepresentatives";
    /** Ids of a few approved people, a comma between; those of all groups of an application. */
    public static final String GROUP = "group";

    public static final String APPROVED_GROUPS = "approvedGroups";
    public static final String GROUP_TRY = "groupTry";
    public static final String REPRESENTATIVE_ID = "representativeId";
    public static final String CLOSES_BEFORE = "closesBefore";
    public static final String DEADLINES_LEFT = "deadlinesLeft";
    public static final String ROUND_MOMENT_AT = "roundMomentAt";
    public static final String ROUND_STANDING = "roundStanding";
    public static final String UNFINISHED_LEFT = "unfinishedLeft";
    public static final String ROUND_MEMBERS = "roundMembers";
    public static final String REMIND_AT = "remindAt";
    public static final String KEY_PASSES = "keyPasses";
    public static final String KEY_PASS = "keyPass";
    public static final String WAITING_ENDS_AT = "waitingEndsAt";
    public static final String FOCAL_POINT_DUE_AT = "focalPointDueAt";
    public static final String FOCAL_POINT_DECISION = "focalPointDecision";
    public static final String PLACE_STANDING = "placeStanding";
    public static final String ANSWER_BEFORE = "answerBefore";
    public static final String DATE_STATUS = "dateStatus";
    public static final String STANDING = "standing";
    /** Ids of applications or of people, a comma between; of one batch, of all batches. */
    public static final String BATCH = "batch";

    public static final String BATCHES = "batches";
    public static final String CONCERNED = "concerned";
    public static final String CONCERNED_APPLICATIONS = "concernedApplications";
    public static final String CONCERNED_REPRESENTATIVES = "concernedRepresentatives";
    public static final String WITH_FURTHER_PASSES = "withFurtherPasses";
    public static final String APPLICATION_ID = "applicationId";
    public static final String VISA_URGENT_AT = "visaUrgentAt";
    public static final String VISA_LATE_AT = "visaLateAt";
    public static final String VISA_PURGE_AT = "visaPurgeAt";
    public static final String VISA_OUTCOME = "visaOutcome";
    public static final String DECISION_DUE_AT = "decisionDueAt";
    public static final String REVOCATION_OUTCOME = "revocationOutcome";
    public static final String PROPOSAL_ID = "proposalId";
    public static final String OPINION_DUE_AT = "opinionDueAt";
    public static final String SECOND_OPINION = "secondOpinion";
    public static final String FORGET_AT = "forgetAt";
    public static final String RECONSIDERATION_CLOSES_BEFORE = "reconsiderationClosesBefore";
    public static final String SUBSTITUTION_EXPIRES_AT = "substitutionExpiresAt";
    public static final String PASSES_END_AT = "passesEndAt";
    public static final String PASSES_LEFT = "passesLeft";
    public static final String REVIEW_MOMENT = "reviewMoment";
    public static final String DAY_ENDS_AT = "dayEndsAt";
    public static final String SETTLE_BY = "settleBy";
    public static final String EXCEPTION_OUTCOME = "exceptionOutcome";
    public static final String SCREENING_DUE_AT = "screeningDueAt";
    public static final String SCREENING_OUTCOME = "screeningOutcome";
    public static final String RECOMMENDATION = "recommendation";
    public static final String RECONSIDERATION_OUTCOME = "reconsiderationOutcome";
    public static final String OBJECTION_STANDING = "objectionStanding";
    public static final String CARRIED_VERDICT = "carriedVerdict";
    public static final String SILENT_FROM = "silentFrom";
    public static final String FINALISED_FROM = "finalisedFrom";
    /** Transient input of a decision table, gathered at the moment of decision. */
    public static final String FACTS = "facts";

    private EngineVariables() {}
}

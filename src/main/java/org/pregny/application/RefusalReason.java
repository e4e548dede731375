package org.pregny.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The coded reasons for refusing a person (domain b4); SECURITY is shown in generic words only. */
public enum RefusalReason {
    NOT_ELIGIBLE_BASIS,
    INCOMPLETE,
    DUPLICATE,
    LATE,
    QUOTA_ORG,
    NOT_SENT,
    CAPACITY,
    NOT_RELEVANT,
    DOCUMENT_INVALID,
    OBJECTION,
    SECURITY,
    MINOR_RULE;

    /** Those that a reviewer may give. */
    public static List<RefusalReason> ofReviewers() {
        return Arrays.stream(values()).filter(RefusalReason::isReviewers).toList();
    }

    /** The reason of this name, if a reviewer may give it. */
    public static Optional<RefusalReason> ofReviewers(String name) {
        return ofReviewers().stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** Another reviewer can look again at what a reviewer found, not at what the organisation itself decided. */
    boolean isReviewers() {
        return this != NOT_SENT;
    }
}

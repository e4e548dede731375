package org.pregny.review;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The user tasks of the models that reviewers work on; the model's task id is the constant in camel case. */
public enum ReviewStage {
    DECIDE_ON_LATE_APPLICATION("decideOnLateApplication"),
    REVIEW_APPLICATION("reviewApplication"),
    CHECK_SUBSTITUTE("checkSubstitute"),
    DECIDE_ON_CHANGE_REQUEST("decideOnChangeRequest"),
    RECONSIDER_REFUSAL("reconsiderRefusal");

    private final String taskId;

    ReviewStage(String taskId) {
        this.taskId = taskId;
    }

    /** The stage of the user task with this id. */
    public static ReviewStage ofTaskId(String taskId) {
        return Arrays.stream(values())
                .filter(stage -> stage.taskId.equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of all user tasks that are mirrored into the work list. */
    public static Set<String> taskIds() {
        return Arrays.stream(values()).map(ReviewStage::taskId).collect(Collectors.toSet());
    }

    /** Whether somebody else must do it than who decided on the application. */
    boolean isAnothersOwn() {
        return this == RECONSIDER_REFUSAL;
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }
}

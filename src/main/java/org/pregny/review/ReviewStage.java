package org.pregny.review;

/** The user tasks of the models that reviewers work on; the model's task id is the constant in camel case. */
public enum ReviewStage {
    REVIEW_APPLICATION("reviewApplication");

    private final String taskId;

    ReviewStage(String taskId) {
        this.taskId = taskId;
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }
}

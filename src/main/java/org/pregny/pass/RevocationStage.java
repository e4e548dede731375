package org.pregny.pass;

/** The user tasks of the models on which passes wait; the model's task id is the constant in camel case. */
public enum RevocationStage {
    DECIDE_REVOCATION("decideRevocation");

    private final String taskId;

    RevocationStage(String taskId) {
        this.taskId = taskId;
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }
}

package org.pregny.occurrence;

/** The user tasks of the models on which a case waits; the model's task id is the constant in camel case. */
public enum OccurrenceStage {
    SETTLE_SCAN_EXCEPTION("settleScanException");

    private final String taskId;

    OccurrenceStage(String taskId) {
        this.taskId = taskId;
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }
}

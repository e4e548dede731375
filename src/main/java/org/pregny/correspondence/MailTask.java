package org.pregny.correspondence;

/** The user tasks of the models that are about mail; the model's task id is the constant in camel case. */
public enum MailTask {
    FIX_ADDRESS("fixAddress");

    private final String taskId;

    MailTask(String taskId) {
        this.taskId = taskId;
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }
}

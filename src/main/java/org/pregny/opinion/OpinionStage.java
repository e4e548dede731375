package org.pregny.opinion;

/** The user tasks of the models on which proposals wait; the model's task id is the constant in camel case. */
public enum OpinionStage {
    GIVE_SECOND_OPINION("giveSecondOpinion");

    private final String taskId;

    OpinionStage(String taskId) {
        this.taskId = taskId;
    }

    public String taskId() {
        return taskId;
    }
}

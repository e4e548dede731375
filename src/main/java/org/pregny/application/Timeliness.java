package org.pregny.application;

/** Whether an application came in time; the model's gateway compares with these words. */
public enum Timeliness {
    IN_TIME,
    LATE
}

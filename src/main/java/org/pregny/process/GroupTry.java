package org.pregny.process;

/** Whether the job of a group has failed before; the model's gateway reads the name. */
public enum GroupTry {
    FIRST,
    AGAIN;

    public static GroupTry after(long failures) {
        return failures == 0 ? FIRST : AGAIN;
    }
}

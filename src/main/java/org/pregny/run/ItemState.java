package org.pregny.run;

/** Where one case of a run stands. */
public enum ItemState {
    WAITING,
    DONE,
    LEFT_OUT,
    FAILED
}

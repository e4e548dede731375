package org.pregny.grant;

/** Whether an accreditation is left that has a last day; the model's gateway reads the name. */
public enum WatchLeft {
    YES,
    NO
}

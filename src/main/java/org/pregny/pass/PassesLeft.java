package org.pregny.pass;

/** Whether an event has live passes still; the model's gateway reads the name. */
public enum PassesLeft {
    YES,
    NO
}

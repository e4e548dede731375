package org.pregny.round;

/**
 * What the organisation and the public may see of an objection: naming the State and its reasons is voluntary (A/RES/71/280,
 * annex), that there were objections and how many is always said.
 */
public enum Visibility {
    STATE_AND_BASIS,
    BASIS,
    COUNT;

    public boolean showsState() {
        return this == STATE_AND_BASIS;
    }

    public boolean showsBasis() {
        return this != COUNT;
    }
}

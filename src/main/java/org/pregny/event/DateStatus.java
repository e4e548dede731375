package org.pregny.event;

/** How firm a date is; no pass is issued before CONFIRMED (seed S1:120-124, TBC and TBA). CANCELLED is for good. */
public enum DateStatus {
    CONFIRMED,
    TBC,
    TBA,
    CANCELLED
}

package org.pregny.review;

/** How urgent the routing table says that a task is. */
public enum Urgency {
    NORMAL,
    RAISED
}

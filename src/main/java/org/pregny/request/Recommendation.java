package org.pregny.request;

/** What the second officer says of a request that one has pre-approved (domain b4, four eyes). */
public enum Recommendation {
    RECOMMENDED,
    SENT_BACK
}

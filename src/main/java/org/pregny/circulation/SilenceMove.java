package org.pregny.circulation;

/** What a moved end of the silence period moves with it, and how many missions will be told. */
public record SilenceMove(SilencePlan before, SilencePlan after, int missions) {}

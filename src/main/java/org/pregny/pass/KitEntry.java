package org.pregny.pass;

import java.time.Instant;

/** One line of the paper list as somebody typed it; a later one of the same number corrects it. */
public record KitEntry(long id, int running, HandOut handOut, String writtenBy, Instant writtenAt) {}

package org.pregny.selection;

import org.pregny.kernel.Wording;

/** A part of an event for which people are chosen. */
public record Panel(String code, Wording title, int seats) {}

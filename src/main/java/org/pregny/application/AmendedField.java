package org.pregny.application;

/** One field as it was and as it is, or is to be. Values are those of a submission: codes, dates, ids of photos. */
public record AmendedField(FieldAddress address, String before, String after) {}

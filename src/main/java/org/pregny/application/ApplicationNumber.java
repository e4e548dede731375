package org.pregny.application;

/** An application by its id and by what people call it. */
public record ApplicationNumber(ApplicationId id, String number) {}

package org.pregny.letter;

import org.pregny.application.ApplicationCase;
import org.pregny.application.Representative;
import org.pregny.event.Event;

/** A request with whom and what it is about; the request is null while nobody has asked. */
public record VisaCase(VisaRequest request, ApplicationCase about, Representative person, Event event) {}

package org.pregny.application;

import org.pregny.accreditation.Organisation;

/** An application without its people: what all of them have in common. */
public record ApplicationHead(EventApplication application, Organisation organisation) {}

package org.pregny.application;

import org.pregny.accreditation.Organisation;

/** One person with all that the application says of everybody in it. */
public record RepresentativeCase(Representative person, EventApplication application, Organisation organisation) {}

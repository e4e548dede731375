package org.pregny.accreditation;

import java.util.List;

/** An organisation that can be found: its names, its acronym (folded), its reference (folded, or empty) and its country. */
record KnownName(List<OrganisationName> names, String acronym, String reference, String country) {}

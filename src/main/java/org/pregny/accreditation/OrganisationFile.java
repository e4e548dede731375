package org.pregny.accreditation;

import java.util.List;

/**
 * An organisation as one application names it, with what is known of it beyond that.
 *
 * @param rows all that it ever said of itself, for whatever application; this one among them
 * @param standing whether it may come to the event that was asked about
 */
public record OrganisationFile(Organisation organisation, List<OrganisationId> rows, EventStanding standing) {}

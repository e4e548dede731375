package org.pregny.accreditation;

import java.util.UUID;

/** An organisation's id. */
public record OrganisationId(UUID uuid) {}

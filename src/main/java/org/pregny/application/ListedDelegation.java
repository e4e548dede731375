package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.OrganisationClaim;

/** An organisation with people in a list, by its newest application, and all applications that it sent in. */
public record ListedDelegation(OrganisationClaim claim, String name, List<ApplicationId> applications) {}

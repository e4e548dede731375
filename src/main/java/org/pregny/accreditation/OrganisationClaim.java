package org.pregny.accreditation;

/** What an organisation says of itself: country is ISO 3166-1 alpha-2, category and basis are codes of the process. */
public record OrganisationClaim(String name, String country, String category, String basis, String reference) {}

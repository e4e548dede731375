package org.pregny.application;

import org.pregny.kernel.RegionalGroup;

/**
 * What one person counts as; no name is in it.
 *
 * @param region as declared, else by the country of the organisation; null for a country of no group
 * @param gender null for whoever did not say
 */
public record Participation(
        RepresentativeId person, RepresentativeState state, String category, RegionalGroup region, Gender gender) {}

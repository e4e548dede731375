package org.pregny.application;

/** The organisation as typed; country, category and basis are codes. */
public record OrganisationEntry(String name, String country, String category, String basis, String reference) {}

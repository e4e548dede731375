package org.pregny.kernel;

/** A country's ISO 3166-1 code and its name in one language. */
public record CountryName(String code, String label) {}

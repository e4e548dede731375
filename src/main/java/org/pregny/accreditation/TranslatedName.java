package org.pregny.accreditation;

/** An organisation's name in another language; the language is a BCP 47 tag. */
public record TranslatedName(String language, String name) {}

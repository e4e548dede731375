package org.pregny.application;

/** A name of an organisation in another language, as typed; the language is ISO 639-1. */
public record NameEntry(String language, String name) {}

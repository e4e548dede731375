package org.pregny.correspondence;

/** A document that goes with a letter; its name is ASCII and holds no personal data. */
public record Attachment(String fileName, String mediaType, byte[] content) {}

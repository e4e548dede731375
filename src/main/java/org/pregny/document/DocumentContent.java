package org.pregny.document;

/** A document with its bytes, for one reader at one time. */
public record DocumentContent(Document document, byte[] bytes) {}

package org.pregny.document;

/** A file that was looked into and may be kept. */
public record Examined(DocumentKind kind, DocumentFormat format, String name, DocumentState state, byte[] bytes) {}

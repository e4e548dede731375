package org.pregny.desk;

/**
 * Somebody who collects a pass for its holder and shows a document of their own (domain K17).
 *
 * @param signed whether the desk has seen the signature for it
 */
public record Proxy(String name, boolean signed) {}

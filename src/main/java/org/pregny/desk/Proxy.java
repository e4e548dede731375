package org.pregny.desk;

/**
 * Somebody who collects a pass for its holder and shows a document of their own (domain K17).
 *
 * @param signature null where the desk gave nothing out, and once it is forgotten
 */
public record Proxy(String name, ProxySignature signature) {}

package org.pregny.pass;

import org.pregny.kernel.DocumentType;

/** Who comes with a representative, as far as the desk must know. */
public record Companion(PassType type, String name, DocumentType documentType, String documentLastFour) {}

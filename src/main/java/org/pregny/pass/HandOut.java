package org.pregny.pass;

import java.time.Instant;
import org.pregny.kernel.DocumentType;

/** Who got an emergency pass, as the paper list says. */
public record HandOut(
        String name, String organisation, DocumentType document, String lastFour, Instant at, String by) {}

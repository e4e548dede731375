package org.pregny.circulation;

import java.util.UUID;
import org.pregny.kernel.Language;

/** An office that lists are sent to: a Permanent Mission, or an Observer, whose State is empty. */
public record Mission(UUID id, String state, String office, String email, Language language) {}

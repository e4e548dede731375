package org.pregny.application;

import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;

/**
 * Somebody who is named in a live application, as found by a name.
 *
 * @param nameKey the name in plain Latin letters, its words in the order of the alphabet
 */
public record NamedPerson(
        RepresentativeId id,
        String nameOnId,
        String nameKey,
        String function,
        DocumentType documentType,
        String documentLastFour,
        RepresentativeState state,
        String applicationNumber,
        EventCode event) {}

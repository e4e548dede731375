package org.pregny.pass;

import java.util.UUID;
import org.pregny.kernel.DocumentType;

/** The person a pass was issued to, as the desk and the gate need to know them. */
public record Holder(
        String nameToPrint,
        String nameOnId,
        String organisationName,
        String country,
        String category,
        DocumentType documentType,
        String documentLastFour,
        UUID photo,
        String email) {}

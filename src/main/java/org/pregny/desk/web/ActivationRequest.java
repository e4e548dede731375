package org.pregny.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.PassId;

/** An activation as a program sends it: exactly one of code, pass id and number, and the document that was seen. */
record ActivationRequest(
        @Schema(description = "Text of the QR code") String code,
        String passId,

        @Schema(description = "Number printed on the pass, with or without hyphens")
        String number,

        @Schema(description = "PASSPORT or NATIONAL_ID") String documentSeen) {

    void check() {
        List<BodyFault> faults = new ArrayList<>();
        if (Stream.of(code, passId, number).filter(Objects::nonNull).count() != 1) {
            faults.add(new BodyFault("", "desk.api.fault.oneOf"));
        }
        if (passId != null && id().isEmpty()) {
            faults.add(new BodyFault("/passId", "desk.api.fault.uuid"));
        }
        if (document().isEmpty()) {
            faults.add(new BodyFault("/documentSeen", "desk.api.fault.document"));
        }
        if (!faults.isEmpty()) {
            throw new BodyFaulty(faults);
        }
    }

    Optional<PassId> id() {
        try {
            return Optional.ofNullable(passId).map(UUID::fromString).map(PassId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The code or the number, whichever was sent. */
    String printed() {
        return code == null ? number : code;
    }

    Optional<DocumentType> document() {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equals(documentSeen))
                .findFirst();
    }
}

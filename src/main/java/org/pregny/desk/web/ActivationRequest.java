package org.pregny.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.desk.IdCheck;
import org.pregny.desk.PhotoMatch;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.PassId;

/**
 * An ID check as a program sends it: exactly one of code, pass id and number, the document that was seen, and what did not
 * match; what it does not say matched.
 */
record ActivationRequest(
        @Schema(description = "Text of the QR code") String code,
        String passId,

        @Schema(description = "Number printed on the pass, with or without hyphens")
        String number,

        @Schema(description = "PASSPORT or NATIONAL_ID") String documentSeen,

        @Schema(description = "false when the name on the document is another one; true if absent")
        Boolean nameMatches,

        @Schema(description = "MATCHES or DIFFERS, or NOT_COMPARED where the pass has no photo; MATCHES if absent")
        String photoMatches,

        @Schema(description = "For whoever looks next", maxLength = LONGEST_NOTE)
        String note,

        @Schema(description = "Why a second officer goes on after two refusals", maxLength = LONGEST_NOTE)
        String supervision) {

    private static final int LONGEST_NOTE = 300;

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
        if (photoMatches != null && photo().isEmpty()) {
            faults.add(new BodyFault("/photoMatches", "desk.api.fault.photo"));
        }
        checkLength("/note", note, faults);
        checkLength("/supervision", supervision, faults);
        if (!faults.isEmpty()) {
            throw new BodyFaulty(faults);
        }
    }

    private static void checkLength(String pointer, String text, List<BodyFault> faults) {
        if (CleanText.lines(text).length() > LONGEST_NOTE) {
            faults.add(new BodyFault(pointer, "desk.api.fault.note"));
        }
    }

    /** What was seen; all that is not said matched. */
    IdCheck check(boolean hasPhoto) {
        IdCheck matching = IdCheck.matching(document().orElseThrow(), hasPhoto);
        return new IdCheck(
                matching.document(),
                nameMatches == null || nameMatches,
                photo().orElse(matching.photo()),
                orNull(note),
                null,
                null,
                orNull(supervision));
    }

    private static String orNull(String typed) {
        String text = CleanText.lines(typed);
        return text.isEmpty() ? null : text;
    }

    private Optional<PhotoMatch> photo() {
        return Arrays.stream(PhotoMatch.values())
                .filter(match -> match.name().equals(photoMatches))
                .findFirst();
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

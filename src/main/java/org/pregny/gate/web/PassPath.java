package org.pregny.gate.web;

import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A pass and its photo as they stand in addresses. */
final class PassPath {

    private PassPath() {}

    static PassId id(String text) {
        try {
            return new PassId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("gate.pass.notFound");
        }
    }

    /** The photo for this screen only; no cache keeps it. */
    static ResponseEntity<byte[]> photo(Optional<byte[]> jpeg) {
        byte[] content = jpeg.orElseThrow(() -> new NotFound("gate.pass.notFound"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}

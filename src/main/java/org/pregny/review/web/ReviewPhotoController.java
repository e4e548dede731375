package org.pregny.review.web;

import java.util.UUID;
import org.pregny.application.PhotoDesk;
import org.pregny.kernel.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Photos of representatives, for reviewers only; no cache keeps one. */
@Controller
class ReviewPhotoController {

    private final PhotoDesk photos;

    ReviewPhotoController(PhotoDesk photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable UUID id) {
        byte[] jpeg = photos.photo(id).orElseThrow(() -> new NotFound("review.photo.notFound"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(jpeg);
    }
}

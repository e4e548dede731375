package org.pregny.review.web;

import java.security.Principal;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.review.PhotoReading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Photos of representatives, for reviewers only; no cache keeps one. */
@Controller
class ReviewPhotoController {

    private final PhotoReading photos;

    ReviewPhotoController(PhotoReading photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable UUID id, Principal who) {
        byte[] jpeg = photos.photo(id, Actor.staff(who.getName()));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(jpeg);
    }
}

package org.pregny.application.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.pregny.application.PhotoDesk;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the photo out of a posted page: an accepted one stays, whatever else is wrong. */
@Component
class PersonPhoto {

    private final PhotoDesk photos;

    PersonPhoto(PhotoDesk photos) {
        this.photos = photos;
    }

    /** What was typed, with the id of a photo that came along; one that cannot be used is refused by the desk. */
    PersonForm with(Map<String, String> typed, MultipartFile file) {
        Map<String, String> all = new HashMap<>(typed);
        try {
            if (file != null && !file.isEmpty()) {
                all.put("photo", photos.take(file.getBytes()).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PersonForm(all);
    }
}

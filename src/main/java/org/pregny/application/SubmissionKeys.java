package org.pregny.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Recognises a submission that came before: by its key within one contact and event, and by what it contained. */
@Component
class SubmissionKeys {

    private final ObjectMapper json;
    private final PhotoStore photos;

    SubmissionKeys(ObjectMapper json, PhotoStore photos) {
        this.json = json;
        this.photos = photos;
    }

    /** Keys are scoped, so that two applicants who both choose "1" never meet. */
    String scoped(EventCode event, Submission clean, String key) {
        return sha256(text(event + "\n" + clean.contactEmail().toLowerCase(Locale.ROOT) + "\n" + key));
    }

    /** SHA-256 over the cleaned content as JSON, in hexadecimal. */
    String digest(Submission clean) {
        try {
            return sha256(text(json.writeValueAsString(byWhatPhotosShow(clean))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo that is sent a second time gets a second id, but it shows the same. */
    private Submission byWhatPhotosShow(Submission clean) {
        List<RepresentativeEntry> people = clean.representatives().stream()
                .map(entry -> entry.withPhoto(fingerprint(entry.photo())))
                .toList();
        return clean.withRepresentatives(people);
    }

    private String fingerprint(String photo) {
        return photos.find(photo).map(SubmissionKeys::sha256).orElse(photo);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

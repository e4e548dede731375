package org.pregny.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Recognises a submission that came before: by its key within one contact and event, and by what it contained. */
@Component
class SubmissionKeys {

    private final ObjectMapper json;

    SubmissionKeys(ObjectMapper json) {
        this.json = json;
    }

    /** Keys are scoped, so that two applicants who both choose "1" never meet. */
    String scoped(EventCode event, Submission clean, String key) {
        return sha256(event + "\n" + clean.contactEmail().toLowerCase(Locale.ROOT) + "\n" + key);
    }

    /** SHA-256 over the cleaned content as JSON, in hexadecimal. */
    String digest(Submission clean) {
        try {
            return sha256(json.writeValueAsString(clean));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

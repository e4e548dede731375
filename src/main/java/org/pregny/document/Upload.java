package org.pregny.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it was sent.
 *
 * @param kind null when nothing was chosen
 * @param name as the browser says it, in nobody's control
 */
public record Upload(DocumentKind kind, String name, long size, InputStreamSource content) {

    /** The bytes; of a file that is too large no more than shows it. */
    byte[] atMost(long most) {
        try (InputStream in = content.getInputStream()) {
            return in.readNBytes((int) most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pregny.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent.
 *
 * @param name as the browser says it, in nobody's control
 */
public record Upload(DocumentKind kind, String name, long size, InputStreamSource content) {

    /**
     * What a page sent.
     *
     * @throws DocumentRefused when no file or no kind was chosen
     */
    public static Upload of(String kind, MultipartFile file) {
        if (file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            throw new DocumentRefused("document.fault.none");
        }
        DocumentKind chosen = Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused(DocumentRefused.NO_KIND));
        return new Upload(chosen, file.getOriginalFilename(), file.getSize(), file);
    }

    /** The bytes; of a file that is too large no more than shows it. */
    byte[] atMost(long most) {
        try (InputStream in = content.getInputStream()) {
            return in.readNBytes((int) most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

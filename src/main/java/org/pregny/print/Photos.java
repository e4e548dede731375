package org.pregny.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** Reads photos for the page. */
final class Photos {

    private Photos() {}

    static Image read(byte[] jpeg) {
        try {
            return new Jpeg(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

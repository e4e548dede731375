package org.pregny;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What an SMTP client says, line by line. */
final class SmtpLines {

    private final InputStream in;

    SmtpLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 15);
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8).strip();
    }

    /** One line with its end. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int c = in.read(); ; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.write(c);
            if (c == '\n') {
                return line.toByteArray();
            }
        }
    }
}

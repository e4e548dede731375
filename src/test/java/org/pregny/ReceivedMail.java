package org.pregny;

import java.time.Instant;
import java.util.List;

/** One message that {@link SmtpListener} took: who sent it to whom, how it is recognised, and what was in it. */
public record ReceivedMail(
        Instant at, String from, List<String> to, String messageId, String sha256, String pdfSha256, byte[] content) {

    private static final String NONE = "-";

    /** One line of the listener's file: everything but the content. */
    String line() {
        return String.join(
                        "\t",
                        at.toString(),
                        shown(from),
                        String.join(",", to),
                        shown(messageId),
                        sha256,
                        shown(pdfSha256))
                + "\n";
    }

    /** The opposite of {@link #line()}, for another process; the content is empty. */
    public static ReceivedMail of(String line) {
        String[] parts = line.strip().split("\t");
        List<String> to = List.of(parts[2].split(","));
        return new ReceivedMail(
                Instant.parse(parts[0]), meant(parts[1]), to, meant(parts[3]), parts[4], meant(parts[5]), new byte[0]);
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? NONE : value;
    }

    private static String meant(String value) {
        return NONE.equals(value) ? null : value;
    }
}

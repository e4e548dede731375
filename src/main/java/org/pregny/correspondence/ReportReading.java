package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.correspondence.BounceAddresses.Returned;
import org.pregny.correspondence.DeliveryReport.Action;
import org.springframework.stereotype.Component;

/**
 * Reads delivery reports, the proper (RFC 3464) and the sloppy ones. Tolerant of how they are written, strict about what
 * they are about: only an address that we made for this very attempt says which letter came back.
 */
@Component
class ReportReading {

    private static final int LONGEST_PART = 200_000;
    private static final List<String> ADDRESSED =
            List.of("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Received");
    private static final Pattern ACTION =
            Pattern.compile("^Action:\\s*([a-z]+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STATUS =
            Pattern.compile("^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("^Diagnostic-Code:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SERVER =
            Pattern.compile("mailer-daemon|postmaster|mail delivery|delivery subsystem", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern SLOPPY =
            Pattern.compile("(?<![\\d.])([45])\\d\\d[ -]+(?:#?([45]\\.\\d{1,3}\\.\\d{1,3}))?");

    private final BounceAddresses addresses;

    ReportReading(BounceAddresses addresses) {
        this.addresses = addresses;
    }

    /** Empty for whatever is not a report on a letter of ours. */
    Optional<DeliveryReport> read(MimeMessage message) throws MessagingException, IOException {
        Optional<Returned> returned = returned(message);
        if (returned.isEmpty()) {
            return Optional.empty();
        }
        String proper = text(message, "message/delivery-status");
        if (!proper.isEmpty()) {
            return proper(returned.get(), FOLDED.matcher(proper).replaceAll(" "));
        }
        return isFromAServer(message) ? sloppy(returned.get(), text(message, "text/plain")) : Optional.empty();
    }

    private Optional<Returned> returned(MimeMessage message) throws MessagingException {
        for (String name : ADDRESSED) {
            String[] values = message.getHeader(name);
            Optional<Returned> found = values == null
                    ? Optional.empty()
                    : Arrays.stream(values)
                            .map(addresses::open)
                            .flatMap(Optional::stream)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** People and their holiday notes write numbers too: without a report only servers are believed. */
    private static boolean isFromAServer(MimeMessage message) throws MessagingException {
        String from = Objects.requireNonNullElse(message.getHeader("From", ","), "");
        String path = Objects.requireNonNullElse(message.getHeader("Return-Path", ","), "");
        return SERVER.matcher(from).find() || path.strip().equals("<>");
    }

    private static Optional<DeliveryReport> proper(Returned returned, String fields) {
        String code = first(STATUS, fields);
        String word = Objects.requireNonNullElse(first(ACTION, fields), "").toLowerCase(Locale.ROOT);
        Action action =
                switch (word) {
                    case "failed" -> Action.FAILED;
                    case "delayed" -> Action.DELAYED;
                    case "" -> ofClass(code);
                    default -> Action.OTHER;
                };
        return Optional.of(new DeliveryReport(returned, action, code, first(DIAGNOSTIC, fields)));
    }

    /** A server that only tells people: what it says with a number is taken, what it says with words alone is not. */
    private static Optional<DeliveryReport> sloppy(Returned returned, String words) {
        String code = first(STATUS, words);
        if (code != null) {
            return Optional.of(new DeliveryReport(returned, ofClass(code), code, first(DIAGNOSTIC, words)));
        }
        Matcher reply = SLOPPY.matcher(words);
        if (!reply.find()) {
            return Optional.empty();
        }
        String line = words.substring(reply.start()).lines().findFirst().orElse("");
        String enhanced = reply.group(2) == null && line.startsWith("550") ? "5.1.1" : reply.group(2);
        return Optional.of(new DeliveryReport(returned, ofClass(reply.group(1)), enhanced, line));
    }

    private static Action ofClass(String code) {
        return code == null || code.startsWith("2")
                ? Action.OTHER
                : code.startsWith("5") ? Action.FAILED : Action.DELAYED;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : null;
    }

    /** All parts of this type, but not those of the letter that came back. */
    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8) + "\n";
            }
        }
        StringBuilder text = new StringBuilder();
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i), type));
            }
        }
        return text.toString();
    }
}

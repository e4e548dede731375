package org.pregny.correspondence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Without an SMTP server nothing leaves the machine: every message becomes a file {@code <time>-<recipient>.eml}. */
@Component
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "")
@ConditionalOnMissingBean(SmtpCarrier.class)
class CaptureCarrier implements MailCarrier {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    CaptureCarrier(CorrespondenceSettings settings) {
        this.folder = settings.captureFolder();
    }

    @Override
    public MailRound setOut() {
        return this::write;
    }

    /** The name comes from the row, so a repeat after a crash replaces the file instead of adding one. */
    private Handover write(ClaimedMail claimed) throws ServerAway {
        OutgoingMail mail = claimed.mail();
        try {
            Files.createDirectories(folder);
            Path target = folder.resolve(fileName(mail.queuedAt(), mail.recipient()));
            Path draft = folder.resolve(mail.id() + ".part");
            Files.write(draft, claimed.message());
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Handover.TAKEN;
        } catch (IOException full) {
            throw new ServerAway(full.getClass().getSimpleName(), full);
        }
    }

    static String fileName(Instant queuedAt, String recipient) {
        return TIME.format(queuedAt) + "-" + recipient.replaceAll("[^A-Za-z0-9.@_+-]", "_") + ".eml";
    }
}

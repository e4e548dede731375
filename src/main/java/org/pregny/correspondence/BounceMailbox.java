package org.pregny.correspondence;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mailbox that undeliverable letters come back to: reports are taken and deleted, everything else is left, as read. */
@Component
class BounceMailbox {

    private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);

    private final BounceSettings settings;
    private final ReportReading reading;
    private final BounceDesk desk;

    BounceMailbox(CorrespondenceSettings settings, ReportReading reading, BounceDesk desk) {
        this.settings = settings.bounces();
        this.reading = reading;
        this.desk = desk;
    }

    /** Looks once into the mailbox; returns how many reports it took. */
    int fetch() throws MessagingException {
        try (Store store = session().getStore(settings.protocol())) {
            store.connect(
                    settings.host(),
                    settings.port() == 0 ? -1 : settings.port(),
                    settings.username(),
                    settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return takeFrom(folder);
            }
        }
    }

    private int takeFrom(Folder folder) throws MessagingException {
        int taken = 0;
        for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
            if (take((MimeMessage) message)) {
                message.setFlag(Flags.Flag.DELETED, true);
                taken++;
            }
            message.setFlag(Flags.Flag.SEEN, true);
        }
        return taken;
    }

    /** What cannot be read is left for a person; what cannot be written down stays unseen and is tried again. */
    private boolean take(MimeMessage message) {
        try {
            Optional<DeliveryReport> report = reading.read(message);
            report.ifPresent(desk::take);
            return report.isPresent();
        } catch (MessagingException | IOException unreadable) {
            log.warn(
                    "a message in the mailbox for bounces cannot be read: {}",
                    unreadable.getClass().getName());
            return false;
        }
    }

    private Session session() {
        String prefix = "mail." + settings.protocol();
        Properties properties = new Properties();
        properties.put(prefix + ".connectiontimeout", "10000");
        properties.put(prefix + ".timeout", "20000");
        properties.put(prefix + ".writetimeout", "20000");
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}

package org.pregny.delegation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.EventApplication;
import org.pregny.correspondence.MailRoom;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * The letters of one application, as they were sent, for whoever holds its link: all to the contact, and those to single
 * people that bring a pass or a place and no link of the person's own.
 */
@Service
public class DelegationLetters {

    /** What the contact may have although it was written to somebody else: it opens nothing but what the contact has already. */
    private static final Set<String> SHARED = Set.of("passIssued", "attendanceConfirmed");

    private final DelegationBoard board;
    private final MailRoom mails;

    DelegationLetters(DelegationBoard board, MailRoom mails) {
        this.board = board;
        this.mails = mails;
    }

    /** The oldest first; what was held back for good was never sent. */
    public List<OutgoingMail> of(ApplicationCase about) {
        return board.letters(about.application().id()).reversed().stream()
                .filter(m -> m.state() != OutgoingMail.State.CANCELLED)
                .filter(m -> isToContact(about.application(), m) || SHARED.contains(m.template()))
                .toList();
    }

    /** Byte by byte what was sent, or will be; a letter of another application is simply not there. */
    public byte[] message(ApplicationCase about, UUID id) {
        boolean theirs = of(about).stream().anyMatch(m -> m.id().equals(id));
        if (!theirs) {
            throw new NotFound("application.notFound");
        }
        return mails.message(id);
    }

    static boolean isToContact(EventApplication application, OutgoingMail mail) {
        return application.contactName().equals(mail.recipientName());
    }
}

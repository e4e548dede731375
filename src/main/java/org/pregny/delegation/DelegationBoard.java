package org.pregny.delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationId;
import org.pregny.application.Representative;
import org.pregny.correspondence.MailFilter;
import org.pregny.correspondence.MailPage;
import org.pregny.correspondence.MailRoom;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Service;

/** Puts together what the other rooms know of the people of one application. */
@Service
public class DelegationBoard {

    private static final Comparator<Pass> LIVE_THEN_LATEST =
            Comparator.comparing(Pass::isLive).thenComparing(Pass::issuedAt).thenComparing(Pass::version);

    private final PassOffice passes;
    private final MailRoom mails;

    DelegationBoard(PassOffice passes, MailRoom mails) {
        this.passes = passes;
        this.mails = mails;
    }

    /** Everybody in the order of the application. */
    public List<DelegationLine> of(ApplicationCase about) {
        List<Pass> all = passes.passesOf(about.application().id());
        List<OutgoingMail> letters = letters(about.application().id());
        return about.representatives().stream()
                .map(person -> line(about, person, all, letters))
                .toList();
    }

    /** Every letter of the application, newest first. */
    List<OutgoingMail> letters(ApplicationId application) {
        List<OutgoingMail> all = new ArrayList<>();
        MailPage page = mails.page(new MailFilter(null, null, null, application.uuid(), null, null));
        all.addAll(page.mails());
        while (page.hasMore()) {
            OutgoingMail last = page.last();
            page = mails.page(new MailFilter(null, null, null, application.uuid(), last.queuedAt(), last.id()));
            all.addAll(page.mails());
        }
        return all;
    }

    private static DelegationLine line(
            ApplicationCase about, Representative person, List<Pass> all, List<OutgoingMail> letters) {
        Pass pass = all.stream()
                .filter(p -> person.id().equals(p.representative()))
                .max(LIVE_THEN_LATEST)
                .orElse(null);
        List<OutgoingMail> theirs =
                letters.stream().filter(m -> isTo(person, m)).toList();
        boolean undelivered = theirs.stream().anyMatch(OutgoingMail::needsPerson);
        Light light = Light.of(about.application().state(), person, pass, undelivered);
        return new DelegationLine(person, light, pass, theirs);
    }

    /** By name, for an address may be shared by a whole delegation, and may have been corrected since. */
    private static boolean isTo(Representative person, OutgoingMail mail) {
        return person.nameOnId().equals(mail.recipientName())
                || person.nameToPrint().equals(mail.recipientName());
    }
}

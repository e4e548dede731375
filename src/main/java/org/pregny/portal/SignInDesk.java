package org.pregny.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.correspondence.Correspondence;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.Throttle;
import org.pregny.portal.SessionDesk.Opened;
import org.pregny.portal.SignInStore.SignIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves that an applicant reads an address: by a link that works once, or by a code in the browser that asked for it.
 * No address is looked up, so a known one and an unknown one are answered alike and as fast.
 */
@Service
public class SignInDesk {

    /** In front of the code of a round of special accreditation, where that is what the reader came for. */
    public static final String ROUND = "round.";

    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final int MOST_FAILURES = 5;

    private final SignInStore store;
    private final SessionDesk sessions;
    private final Secrets secrets;
    private final Throttle throttle;
    private final PortalSettings settings;
    private final Correspondence correspondence;
    private final AccreditationDesk accreditation;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignInDesk(
            SignInStore store,
            SessionDesk sessions,
            Secrets secrets,
            Throttle throttle,
            PortalSettings settings,
            Correspondence correspondence,
            AccreditationDesk accreditation,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.sessions = sessions;
        this.secrets = secrets;
        this.throttle = throttle;
        this.settings = settings;
        this.correspondence = correspondence;
        this.accreditation = accreditation;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Who asks, and for what.
     *
     * @param event code of the event that the reader wants to apply for, or of the round after {@link #ROUND}, or null
     * @param client the machine that asks
     * @param current the session of the asking browser, or null
     */
    public record Asking(String email, Language language, String event, String client, ApplicantSession current) {}

    /** Mails a link and a code. The browser gets a session that is not confirmed yet, unless it has one already. */
    public Opened ask(Asking asking) {
        throttle.count("portal/links-from-client", asking.client(), settings.linksFromClient());
        throttle.count("portal/links-to-address", EmailAddress.key(asking.email()), settings.linksToAddress());
        return transaction.execute(t -> asked(asking));
    }

    private Opened asked(Asking asking) {
        ApplicantSession current = asking.current();
        boolean same = current != null && current.isOf(asking.email());
        Opened opened = same ? new Opened(current, null) : sessions.open(asking.email(), false);
        mail(asking, opened.session());
        return opened;
    }

    private void mail(Asking asking, ApplicantSession session) {
        Instant now = clock.instant();
        String link = secrets.token();
        String code = secrets.code();
        var id = entropy.nextId();
        store.add(
                new SignIn(id, session.id(), asking.event(), asking.email(), secrets.hash(id, code), 0),
                Secrets.hash(link),
                now,
                now.plus(GOOD_FOR));
        correspondence.send(new SignInLetter(id, asking.email(), asking.language(), link, code));
    }

    /** Confirms the session if the code is that of its last letter; after five wrong ones only the link is left. */
    public Optional<Opened> byCode(ApplicantSession session, String typed) {
        throttle.count("portal/codes", session.emailKey(), settings.codes());
        return transaction.execute(t -> checked(session, typed));
    }

    private Optional<Opened> checked(ApplicantSession session, String typed) {
        Optional<SignIn> asked = store.lastOf(session.id(), clock.instant()).filter(s -> s.failures() < MOST_FAILURES);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        SignIn signIn = asked.get();
        if (!isSame(signIn.codeHash(), secrets.hash(signIn.id(), digits(typed)))) {
            store.failed(signIn.id());
            return Optional.empty();
        }
        store.used(signIn.id(), clock.instant());
        return Optional.of(confirmed(sessions.confirm(session)));
    }

    /** A session and the event that its reader wanted to apply for, or null. */
    public record Arrived(Opened opened, String event) {}

    /** Opens what the link in a letter promises, once: here, or in the session that asked if that is this browser's. */
    public Optional<Arrived> byLink(String link, ApplicantSession current) {
        return transaction.execute(
                t -> store.behind(Secrets.hash(link), clock.instant()).map(signIn -> arrived(signIn, current)));
    }

    private Arrived arrived(SignIn signIn, ApplicantSession current) {
        store.used(signIn.id(), clock.instant());
        boolean here = current != null && current.id().equals(signIn.session());
        Opened opened = here ? sessions.confirm(current) : sessions.open(signIn.email(), true);
        return new Arrived(confirmed(opened), signIn.event());
    }

    /** From now on the organisations that were waiting for this proof know who speaks for them. */
    private Opened confirmed(Opened opened) {
        accreditation.emailProven(opened.session().email());
        events.publishEvent(new SignedIn(opened.session().id()));
        return opened;
    }

    /** Digits of any script count; whatever stands between them does not. */
    private static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).limit(20).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    @Scheduled(fixedDelay = 3600 * 1000, initialDelay = 700 * 1000)
    void forget() {
        store.forget(clock.instant().minus(Duration.ofDays(1)));
    }
}

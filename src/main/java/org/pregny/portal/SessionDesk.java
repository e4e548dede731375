package org.pregny.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pregny.kernel.Entropy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sessions: twelve hours after the last visit, and a week in all (ASVS 7.3). */
@Service
@Transactional
public class SessionDesk {

    /** The longest that a session lives. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final SessionStore store;
    private final Secrets secrets;
    private final Entropy entropy;
    private final Clock clock;

    SessionDesk(SessionStore store, Secrets secrets, Entropy entropy, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** A session and the token that opens it, which is told only now. */
    public record Opened(ApplicantSession session, String token) {}

    /** The session that this token opens, if it is still good. */
    public Optional<ApplicantSession> behind(String token) {
        Instant now = clock.instant();
        return store.find(Secrets.hash(token))
                .filter(s -> s.openedAt().plus(LONGEST).isAfter(now))
                .filter(s -> s.seenAt().plus(IDLE).isAfter(now))
                .map(s -> noted(s, now));
    }

    private ApplicantSession noted(SessionStore.Seen seen, Instant now) {
        if (seen.seenAt().plus(NOTED_EVERY).isBefore(now)) {
            store.seen(seen.session().id(), now);
        }
        return seen.session();
    }

    Opened open(String email, boolean confirmed) {
        ApplicantSession session = new ApplicantSession(entropy.nextId(), email, confirmed);
        String token = secrets.token();
        store.add(session, Secrets.hash(token), clock.instant());
        return new Opened(session, token);
    }

    Opened confirm(ApplicantSession session) {
        String token = secrets.token();
        store.confirm(session.id(), Secrets.hash(token), clock.instant());
        return new Opened(new ApplicantSession(session.id(), session.email(), true), token);
    }

    public void end(ApplicantSession session) {
        store.remove(session.id());
    }

    @Scheduled(fixedDelay = 3600 * 1000, initialDelay = 600 * 1000)
    void forget() {
        Instant now = clock.instant();
        store.forget(now.minus(LONGEST), now.minus(IDLE));
    }
}

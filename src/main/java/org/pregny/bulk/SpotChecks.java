package org.pregny.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.SingleLook;
import org.pregny.application.Surveyed;
import org.pregny.kernel.InstallationSecret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Draws a share of all cases that are decided one by one, so that nobody can tell by such a case that something is wrong
 * with it. The draw is keyed: it is always the same, and nobody can repeat it who does not hold the installation secret.
 */
@Component
class SpotChecks implements SingleLook {

    /** Half of those drawn join later, as a case does about which something is learned later. */
    private static final Duration LATEST = Duration.ofDays(30);

    /** As many as a floating number holds. */
    private static final int DIGITS = 53;

    private final byte[] key;
    private final double share;
    private final Clock clock;

    @Autowired
    SpotChecks(InstallationSecret secret, BulkSettings settings, Clock clock) {
        this(secret.keyFor("bulk: spot checks"), settings.singleLookShare(), clock);
    }

    SpotChecks(byte[] key, double share, Clock clock) {
        this.key = key;
        this.share = share;
        this.clock = clock;
    }

    @Override
    public Set<ApplicationId> among(Collection<Surveyed> cases) {
        Instant now = clock.instant();
        return cases.stream().filter(c -> isDrawn(c, now)).map(Surveyed::id).collect(Collectors.toSet());
    }

    private boolean isDrawn(Surveyed about, Instant now) {
        ByteBuffer lot = ByteBuffer.wrap(
                InstallationSecret.hmac(key, about.id().toString().getBytes(StandardCharsets.US_ASCII)));
        boolean drawn = fraction(lot.getLong()) < share;
        double late = Math.max(0, 2 * fraction(lot.getLong()) - 1);
        Instant joins = about.submittedAt().plusMillis((long) (late * LATEST.toMillis()));
        return drawn && !joins.isAfter(now);
    }

    /** From zero to just below one. */
    private static double fraction(long lot) {
        return (lot >>> (Long.SIZE - DIGITS)) / (double) (1L << DIGITS);
    }
}

package org.pregny.device;

import java.time.Clock;
import java.time.Duration;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Allowance;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a prepared device into a phone that may call: a one-time token, good for a quarter of an hour, for a secret. */
@Service
@Transactional
public class ClaimDesk {

    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final Allowance TRIES = new Allowance(60, Duration.ofMinutes(15));

    private final DeviceStore store;
    private final CredentialStore credentials;
    private final Throttle throttle;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClaimDesk(
            DeviceStore store,
            CredentialStore credentials,
            Throttle throttle,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.credentials = credentials;
        this.throttle = throttle;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** A device in use and the secret that nobody will be told again. */
    public record Opened(Device device, String secret) {}

    /** A new one-time token; one that was shown before is void. */
    public String offer(DeviceId id, Actor actor) {
        Device device = store.lock(id).orElseThrow(() -> new NotFound("device.notFound"));
        if (!device.isWaiting()) {
            throw device.isRevoked() ? DeviceRefused.revoked() : DeviceRefused.claimed();
        }
        DeviceSecret claim = DeviceSecret.ofClaim(entropy);
        credentials.offer(id, claim, clock.instant().plus(GOOD_FOR));
        events.publishEvent(new DeviceEvent(DeviceEvent.OFFERED, device, actor));
        return claim.text();
    }

    /** Once: of two phones with the same token one is told the secret, and the other that it is gone. */
    public Opened claim(Claim claim, String client) {
        throttle.count("device/claims", client, TRIES);
        Device device = credentials
                .claimed(new DeviceSecret(claim.token()), clock.instant())
                .orElseThrow(DeviceRefused::claimGone);
        DeviceSecret secret = DeviceSecret.ofDevice(entropy);
        credentials.open(device.id(), claim, secret, clock.instant());
        Device opened = store.find(device.id()).orElseThrow();
        events.publishEvent(new DeviceEvent(DeviceEvent.CLAIMED, opened, opened.actor()));
        return new Opened(opened, secret.text());
    }
}

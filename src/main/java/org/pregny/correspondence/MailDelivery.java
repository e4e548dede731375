package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.pregny.correspondence.MailCarrier.MailRound;
import org.pregny.kernel.Precedence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. No transaction is open while a server is spoken to; what became of each letter is written down before
 * the next one is begun, so a crash repeats at most the one in flight.
 */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int CUTS_THAT_MEAN_AWAY = 3;

    private final MailClaims claims;
    private final MailOutcomes outcomes;
    private final MailGate gate;
    private final MailCarrier carrier;
    private final Precedence precedence;
    private final Map<UUID, Handover> unrecorded = new ConcurrentHashMap<>();
    private final AtomicInteger cuts = new AtomicInteger();

    MailDelivery(MailClaims claims, MailOutcomes outcomes, MailGate gate, MailCarrier carrier, Precedence precedence) {
        this.claims = claims;
        this.outcomes = outcomes;
        this.gate = gate;
        this.carrier = carrier;
        this.precedence = precedence;
    }

    /** Hands over letters until none is due; returns how many were taken in hand. */
    int deliverDue() {
        return deliverDue(() -> true);
    }

    int deliverDue(BooleanSupplier goOn) {
        int taken = 0;
        try (MailRound round = carrier.setOut()) {
            MailBatch batch;
            do {
                batch = claims.take();
                taken += batch.mails().size();
            } while (goOn.getAsBoolean() && !batch.isEmpty() && deliver(batch, round, goOn));
        }
        return taken;
    }

    /** False when it is better to pause. */
    private boolean deliver(MailBatch batch, MailRound round, BooleanSupplier goOn) {
        try {
            for (ClaimedMail mail : batch.mails()) {
                if (!goOn.getAsBoolean() || !claims.holds(batch.claim())) {
                    return false;
                }
                precedence.stepAside();
                Handover end = carry(mail, round);
                outcomes.record(mail, batch.claim(), end);
                unrecorded.remove(mail.mail().id());
                if (isAway(end, batch.probing())) {
                    gate.serverAway(end.reply());
                    return false;
                }
            }
            backAgain(batch);
            return true;
        } catch (ServerAway away) {
            log.warn("the mail server is away: {}", away.getCause().getClass().getName());
            gate.serverAway(away.getMessage());
            return false;
        } finally {
            claims.giveBack(batch.claim());
        }
    }

    /** What was handed over but could not be written down is not handed over again, only written down. */
    private Handover carry(ClaimedMail mail, MailRound round) throws ServerAway {
        Handover earlier = unrecorded.get(mail.mail().id());
        if (earlier != null) {
            return earlier;
        }
        Handover end = round.carry(mail);
        unrecorded.put(mail.mail().id(), end);
        return end;
    }

    private void backAgain(MailBatch batch) {
        if (batch.probing()) {
            gate.serverBack();
        }
    }

    /** One lost connection may be about one letter; several in a row are about the server. */
    private boolean isAway(Handover end, boolean probing) {
        if (end.serverAnswered()) {
            cuts.set(0);
            return false;
        }
        return end.result() == Handover.Result.UNWELCOME || probing || cuts.incrementAndGet() >= CUTS_THAT_MEAN_AWAY;
    }
}

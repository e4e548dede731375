package org.pregny.pass;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.ApplicationId;
import org.pregny.application.PhotoDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where passes are issued, printed, sent, activated and replaced; every step may be asked for again without harm. */
@Service
@Transactional
public class PassOffice {

    private final PassStore store;
    private final PassNeeds needs;
    private final PassOrders orders;
    private final FirstCredential firsts;
    private final FirstPass firstPass;
    private final PassLife life;
    private final PassReplacing replacing;
    private final PassDelivery delivery;
    private final PassMailing mailing;
    private final TokenSigner signer;
    private final PhotoDesk photos;

    PassOffice(
            PassStore store,
            PassNeeds needs,
            PassOrders orders,
            FirstCredential firsts,
            FirstPass firstPass,
            PassLife life,
            PassReplacing replacing,
            PassDelivery delivery,
            PassMailing mailing,
            TokenSigner signer,
            PhotoDesk photos) {
        this.store = store;
        this.needs = needs;
        this.orders = orders;
        this.firsts = firsts;
        this.firstPass = firstPass;
        this.life = life;
        this.replacing = replacing;
        this.delivery = delivery;
        this.mailing = mailing;
        this.signer = signer;
        this.photos = photos;
    }

    /** What the decision table {@code whoNeedsPass} asks for: codes and truths only. */
    public Map<String, Object> passFacts(RepresentativeId representative) {
        return needs.factsFor(representative);
    }

    /** The representative's pass: the one that exists, or a new one. */
    public Pass issue(RepresentativeId representative) {
        return store.latest(representative)
                .orElseGet(() -> firsts.of(
                        representative,
                        about -> firstPass.of(orders.of(about), PassReason.of(PassCause.APPROVED, Authority.SYSTEM))));
    }

    /** Prints the pass once; the same bytes are sent ever after. */
    public void render(RepresentativeId representative) {
        delivery.render(delivery.latest(representative));
    }

    /** Puts the pass into the outbox for its holder, once. */
    public void send(RepresentativeId representative) {
        delivery.send(delivery.latest(representative));
    }

    /** Tells a grounds-pass holder by letter that no pass is needed, once (seed S0:77). */
    public void confirmAttendance(RepresentativeId representative) {
        if (!mailing.isConfirmed(representative)) {
            firsts.of(representative, about -> mailing.confirmAttendance(representative));
        }
    }

    /** Makes the pass valid after the desk has seen the holder's document; a second time changes nothing. */
    public Pass activate(PassId id, DocumentType documentSeen, Actor actor) {
        Pass pass = locked(id);
        return pass.state() == PassState.ACTIVATED
                ? pass
                : life.activate(pass, documentSeen, PassReason.of(PassCause.DOCUMENT_SEEN, Authority.officer(actor)));
    }

    /** Replaces a live or lost pass and sends the new one, which must be activated again. */
    public Pass replace(PassId id, PassReason reason) {
        Pass replacement = replacing.replace(id, reason);
        delivery.render(replacement);
        delivery.send(replacement);
        return replacement;
    }

    /**
     * Puts the next version with the event's and the person's present facts in the place of the last one, once for each
     * trigger of the reason (say, {@code event/hearing-2/4}); asked again, it answers with the last version. Nothing is
     * printed or sent: that is for the caller, who may have more to tell. A pass that is suspended stays so, one that
     * is dead stays dead, and an emergency pass is revoked. The new version must be activated again, unless only
     * segments have changed and not the person.
     */
    public Pass reissue(PassId id, PassReason reason) {
        return replacing.reissue(id, reason);
    }

    /** The same for a representative's pass. */
    public Pass reissue(RepresentativeId representative, PassReason reason) {
        return replacing.reissue(delivery.latest(representative).id(), reason);
    }

    /** Prints and sends a pass of any kind, each once. */
    public void deliver(PassId id) {
        Pass pass = pass(id);
        delivery.render(pass);
        delivery.send(pass);
    }

    public Pass pass(PassId id) {
        return store.find(id).orElseThrow(PassOffice::notFound);
    }

    /** The pass that took this one's place. */
    public Optional<Pass> successorOf(PassId id) {
        return store.successorOf(id);
    }

    /** Locks the pass of this id until the end of the transaction. */
    public Optional<Pass> lock(PassId id) {
        return store.lock(id);
    }

    /** Locks those of the passes that there are, in an order that lets nobody wait for each other. */
    public List<Pass> lockAll(Collection<PassId> ids) {
        return store.lockAll(ids);
    }

    public List<Pass> passesOf(ApplicationId application) {
        return store.ofApplication(application);
    }

    /** The token in a code that we signed with the key of its own pass; empty for anything else. */
    public Optional<PassToken> read(String code) {
        return signer.read(code)
                .filter(v -> store.find(v.token().pass())
                        .filter(p -> p.kid().equals(v.kid()))
                        .isPresent())
                .map(TokenSigner.Verified::token);
    }

    /** What form, key and signature of a code say; whether its key is that of its pass is for the reader to see. */
    public ShownCode shown(String code) {
        return signer.shown(code);
    }

    /** Many codes at once: each key is looked up once. */
    public Map<String, ShownCode> shown(Collection<String> codes) {
        return signer.shown(codes);
    }

    /** The pass with this printed number, typed in any case, with or without hyphens. */
    public Optional<Pass> byNumber(String typed) {
        String number = HumanCode.normalise(typed);
        return HumanCode.isValid(number) ? store.byNumber(number) : Optional.empty();
    }

    public Optional<byte[]> photoOf(PassId id) {
        return Optional.ofNullable(pass(id).holder().photo()).flatMap(photos::photo);
    }

    public byte[] sheetOf(PassId id) {
        return delivery.sheetOf(id);
    }

    private Pass locked(PassId id) {
        return store.lock(id).orElseThrow(PassOffice::notFound);
    }

    static NotFound notFound() {
        return new NotFound("pass.notFound");
    }
}

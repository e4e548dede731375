package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.Credential;
import org.pregny.application.PhotoDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where passes are issued, printed, sent, activated and replaced; every step may be asked for again without harm. */
@Service
@Transactional
public class PassOffice {

    private static final int SHORTEST_SEARCH = 2;

    private final PassStore store;
    private final PassNeeds needs;
    private final PassIssuing issuing;
    private final PassPrinting printing;
    private final PassMailing mailing;
    private final TokenSigner signer;
    private final ApplicationDesk applications;
    private final PhotoDesk photos;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PassOffice(
            PassStore store,
            PassNeeds needs,
            PassIssuing issuing,
            PassPrinting printing,
            PassMailing mailing,
            TokenSigner signer,
            ApplicationDesk applications,
            PhotoDesk photos,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.needs = needs;
        this.issuing = issuing;
        this.printing = printing;
        this.mailing = mailing;
        this.signer = signer;
        this.applications = applications;
        this.photos = photos;
        this.clock = clock;
        this.events = events;
    }

    /** What the decision table {@code whoNeedsPass} asks for: codes and truths only. */
    public Map<String, Object> passFacts(RepresentativeId representative) {
        return needs.factsFor(representative);
    }

    /** The representative's pass: the one that exists, or a new one. */
    public Pass issue(RepresentativeId representative) {
        return store.latest(representative).orElseGet(() -> issued(issuing.first(representative)));
    }

    /** Prints the pass once; the same bytes are sent ever after. */
    public void render(RepresentativeId representative) {
        Pass pass = latest(representative);
        if (store.sheet(pass.id()).isEmpty()) {
            store.print(pass.id(), printing.print(pass));
        }
    }

    /** Puts the pass into the outbox for its holder, once. */
    public void send(RepresentativeId representative) {
        Pass pass = latest(representative);
        byte[] sheet = store.sheet(pass.id()).orElseThrow(PassOffice::notFound);
        if (store.markSent(pass.id(), clock.instant())) {
            mailing.send(pass, sheet);
            applications.credentialSent(representative, Credential.PASS);
            events.publishEvent(new PassEvent.PassSent(pass));
        }
    }

    /** Tells a grounds-pass holder by letter that no pass is needed, once (seed S0:77). */
    public void confirmAttendance(RepresentativeId representative) {
        mailing.confirmAttendance(representative);
        applications.credentialSent(representative, Credential.LETTER);
    }

    /** Makes the pass valid after the desk has seen the holder's document; a second time changes nothing. */
    public Pass activate(PassId id, DocumentType documentSeen, Actor actor) {
        Pass pass = store.lock(id).orElseThrow(PassOffice::notFound);
        if (pass.state() == PassState.ACTIVATED) {
            return pass;
        }
        if (pass.state() != PassState.ISSUED) {
            throw new ActivationRefused(pass.state());
        }
        store.activate(id, documentSeen, actor.name(), clock.instant());
        events.publishEvent(new PassEvent.PassActivated(pass, documentSeen, actor));
        return pass(id);
    }

    /** Replaces a lost or spoilt pass: the old code is dead at once, the new pass must be activated again. */
    public Pass replace(PassId id, String cause, Actor actor) {
        Pass old = store.lock(id).orElseThrow(PassOffice::notFound);
        if (!old.isLive()) {
            throw new ActivationRefused(old.state());
        }
        store.supersede(id);
        events.publishEvent(new PassEvent.PassSuperseded(old, cause, actor));
        Pass replacement = issued(issuing.next(old));
        render(old.representative());
        send(old.representative());
        return replacement;
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

    /** The pass with this printed number, typed in any case, with or without hyphens. */
    public Optional<Pass> byNumber(String typed) {
        String number = HumanCode.normalise(typed);
        return HumanCode.isValid(number) ? store.byNumber(number) : Optional.empty();
    }

    /** Passes whose names contain what was typed, accents and case aside. */
    public List<Pass> byName(String typed, int limit) {
        String key = CleanText.key(typed);
        return key.length() < SHORTEST_SEARCH ? List.of() : store.byNameKey(key, limit);
    }

    public Optional<byte[]> photoOf(PassId id) {
        return Optional.ofNullable(pass(id).holder().photo()).flatMap(photos::photo);
    }

    public byte[] sheetOf(PassId id) {
        return store.sheet(id).orElseThrow(PassOffice::notFound);
    }

    private Pass issued(Pass pass) {
        store.add(pass);
        events.publishEvent(new PassEvent.PassIssued(pass));
        return pass;
    }

    private Pass latest(RepresentativeId representative) {
        return store.latest(representative).orElseThrow(PassOffice::notFound);
    }

    static NotFound notFound() {
        return new NotFound("pass.notFound");
    }
}

package org.pregny.pass;

import java.util.List;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where passes are taken out of use, and where their story is read. */
@Service
@Transactional
public class PassControl {

    private final PassStore store;
    private final PassLife life;
    private final PassReplacing replacing;

    PassControl(PassStore store, PassLife life, PassReplacing replacing) {
        this.store = store;
        this.life = life;
        this.replacing = replacing;
    }

    /** Reported lost: the code is dead at once; a second report changes nothing. */
    public Pass reportLost(PassId id, PassReason reason) {
        return become(id, PassState.LOST, reason);
    }

    /** Ends a pass by an authority that needs no second person, such as the cancellation of its event. Repeatable. */
    public Pass revoke(PassId id, PassReason reason) {
        return become(id, PassState.REVOKED, reason);
    }

    /** The passes of an event, of every kind, that are live or suspended. */
    public List<Pass> openPassesOf(EventCode event) {
        return store.open(event);
    }

    /** All versions of a pass, the first one first. */
    public List<Pass> chainOf(PassId id) {
        return replacing.chain(store.find(id).orElseThrow(PassOffice::notFound));
    }

    public List<PassChange> historyOf(PassId id) {
        return life.historyOf(id);
    }

    private Pass become(PassId id, PassState state, PassReason reason) {
        Pass pass = store.lock(id).orElseThrow(PassOffice::notFound);
        return pass.state() == state ? pass : life.change(pass, state, reason);
    }
}

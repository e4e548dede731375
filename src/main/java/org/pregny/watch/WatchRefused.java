package org.pregny.watch;

import org.pregny.kernel.Refusal;

/** A list without names, a decision without its reason, or one that somebody else has taken. */
public final class WatchRefused extends Refusal {

    private WatchRefused(Kind kind, String messageKey, Object... args) {
        super(kind, messageKey, args);
    }

    static WatchRefused noNames() {
        return new WatchRefused(Kind.INVALID, "watch.fault.noNames");
    }

    static WatchRefused noReason(int longest) {
        return new WatchRefused(Kind.INVALID, "watch.fault.reason", longest);
    }

    static WatchRefused decided() {
        return new WatchRefused(Kind.CONFLICT, "watch.fault.decided");
    }
}

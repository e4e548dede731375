package org.pregny.portal;

import java.util.Map;
import org.pregny.kernel.Refusal;

/** The same questions were answered otherwise in another window since this page was shown; neither answer is lost. */
public final class DraftChangedMeanwhile extends Refusal {

    private final transient Draft saved;
    private final transient Map<String, String> typed;

    DraftChangedMeanwhile(Draft saved, Map<String, String> typed) {
        super(Kind.CONFLICT, "portal.conflict.title");
        this.saved = saved;
        this.typed = Map.copyOf(typed);
    }

    public Draft saved() {
        return saved;
    }

    public Map<String, String> typed() {
        return typed;
    }
}

package org.pregny.request;

import java.util.Map;
import org.pregny.kernel.Refusal;

/** Somebody has answered otherwise since the page was shown; neither answer is lost. */
public final class DraftMeanwhileChanged extends Refusal {

    private final transient RequestDraft saved;
    private final transient Map<String, String> typed;

    DraftMeanwhileChanged(RequestDraft saved, Map<String, String> typed) {
        super(Kind.CONFLICT, "portal.conflict.title");
        this.saved = saved;
        this.typed = Map.copyOf(typed);
    }

    public RequestDraft saved() {
        return saved;
    }

    public Map<String, String> typed() {
        return typed;
    }
}

package org.pregny.application;

import java.util.List;
import org.pregny.event.Publication;

/** For whom a list of participants is made; protected people stand in none (domain b5). */
public enum ListAudience {
    PUBLIC(Publication.PUBLIC),
    PARTICIPANTS(Publication.PARTICIPANTS),
    STAFF(Publication.HIDDEN);

    /** What whoever chose nothing has in the row. */
    private static final String UNSAID = "";

    private final Publication narrowest;

    ListAudience(Publication narrowest) {
        this.narrowest = narrowest;
    }

    /** Whether an event that lists names so widely has such a list at all; staff may always look. */
    public boolean isFor(Publication rule) {
        return this == STAFF || !narrowest.isWiderThan(rule);
    }

    /** The choices of people who stand in it: theirs may be wider than needed, never narrower. */
    List<String> choices() {
        return switch (this) {
            case PUBLIC -> List.of(UNSAID, Publication.PUBLIC.name());
            case PARTICIPANTS -> List.of(UNSAID, Publication.PUBLIC.name(), Publication.PARTICIPANTS.name());
            case STAFF ->
                List.of(UNSAID, Publication.PUBLIC.name(), Publication.PARTICIPANTS.name(), Publication.HIDDEN.name());
        };
    }
}

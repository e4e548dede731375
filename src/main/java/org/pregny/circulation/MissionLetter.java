package org.pregny.circulation;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;
import org.pregny.round.Round;

/** The President’s office tells a Permanent Mission that a list is circulated, that its silence period was moved, or that it is final. */
record MissionLetter(CirculationList list, Round round, ListRecipient mission, String processTitle, String accessKey)
        implements Letter {

    @Override
    public String template() {
        if (list.isFinal()) {
            return "listFinal";
        }
        return list.isMoved() ? "silenceMoved" : "listCirculated";
    }

    @Override
    public String key() {
        return template() + "/" + mission.id() + "/" + list.notice();
    }

    @Override
    public UUID caseId() {
        return list.id().uuid();
    }

    @Override
    public Language language() {
        return mission.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(mission.office(), mission.email());
    }

    public String roundTitle() {
        return round.title().in(language());
    }
}

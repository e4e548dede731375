package org.pregny.pass;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ChangeNotice;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;

/**
 * Tells an organisation what became of all its secondary passes. No pass comes with it: whoever has one may use it, so
 * it is handed over at the desk and never mailed.
 */
record SecondaryNotice(List<RenewedPass> renewed, ApplicationCase about, Event event, EventVersions versions)
        implements ChangeNotice {

    @Override
    public List<EventChange> changes() {
        return renewed.get(0).now().story();
    }

    @Override
    public Meaning meaning() {
        Meaning meaning = renewed.get(0).now().meaning();
        return meaning == Meaning.NEW_PASS
                ? Meaning.NEW_SECONDARY
                : meaning == Meaning.SAME_PASS ? Meaning.SAME_SECONDARY : meaning;
    }

    /** Not the application itself: its contact may be told as such. */
    @Override
    public UUID reader() {
        return UUID.nameUUIDFromBytes(("secondary/" + caseId() + "/" + meaning()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Recipient recipient() {
        return new Recipient(
                about.application().contactName(), about.application().contactEmail());
    }

    @Override
    public String passNumber() {
        return renewed.stream()
                .map(one -> one.now().pass() == null ? one.before() : one.now().pass())
                .map(Pass::printedNumber)
                .collect(Collectors.joining(", "));
    }
}

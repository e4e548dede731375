package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ChangeNotice;
import org.pregny.correspondence.Attachment;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;
import org.pregny.event.SegmentSet;

/** Tells an assistant or a chaperone what changed, and brings the pass that is true now; it goes where the first one went. */
record CompanionNotice(RenewedPass renewed, ApplicationCase about, Event event, EventVersions versions)
        implements ChangeNotice {

    @Override
    public List<EventChange> changes() {
        return renewed.now().story();
    }

    @Override
    public Meaning meaning() {
        return renewed.now().meaning();
    }

    @Override
    public UUID reader() {
        return renewed.before().id().uuid();
    }

    @Override
    public Recipient recipient() {
        Holder holder = renewed.before().holder();
        return new Recipient(holder.nameOnId(), holder.email());
    }

    @Override
    public List<Attachment> attachments() {
        return Stream.ofNullable(renewed.now().sheet())
                .map(sheet ->
                        new Attachment("pass-" + renewed.now().pass().number() + ".pdf", "application/pdf", sheet))
                .toList();
    }

    @Override
    public String attachedInWords() {
        return renewed.now().words();
    }

    @Override
    public SegmentSet segments() {
        return renewed.before().segments();
    }

    @Override
    public String passNumber() {
        Pass now = renewed.now().pass();
        return now == null ? null : now.printedNumber();
    }
}

package org.pregny.pass;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.event.PickupWindow;
import org.pregny.kernel.Language;

/** Confirms that a pass was reported lost, and says how to get another. */
record LossLetter(Pass pass, Recipient recipient, ApplicationCase about, Event event) implements Letter {

    @Override
    public String template() {
        return "passLost";
    }

    @Override
    public String key() {
        UUID reader = UUID.nameUUIDFromBytes(recipient.address().getBytes(StandardCharsets.UTF_8));
        return "passLost/" + pass.id() + "/" + reader;
    }

    @Override
    public UUID caseId() {
        return pass.caseId();
    }

    @Override
    public Language language() {
        return pass.language();
    }

    /** Who had it; a secondary pass names its organisation only. */
    public String holder() {
        String name = pass.holder().nameToPrint();
        return name == null ? pass.holder().organisationName() : name;
    }

    public String number() {
        return about.application().number();
    }

    public List<PickupWindow> pickups() {
        return event.pickups();
    }
}

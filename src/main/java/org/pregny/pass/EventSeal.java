package org.pregny.pass;

import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs what devices hold under the key of an event; whatever it signs says what it is, so that it never passes for a code. */
@Service
@Transactional
public class EventSeal {

    private final KeyRing ring;

    EventSeal(KeyRing ring) {
        this.ring = ring;
    }

    /** A COSE_Sign1 with the payload inside. */
    public byte[] seal(EventCode event, String contentType, byte[] payload) {
        if (contentType.isBlank()) {
            throw new IllegalArgumentException("unnamed content could be taken for a code");
        }
        return CoseMessage.sign(ring.keyOf(event), contentType, payload).bytes();
    }
}

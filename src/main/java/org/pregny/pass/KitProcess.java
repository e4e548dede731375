package org.pregny.pass;

import java.time.Instant;
import java.util.UUID;

/** What the conductor does for a kit. */
public interface KitProcess {

    /** Starts the wait until the kit's holders are to be forgotten. */
    void made(UUID kit, Instant forgetAt);
}

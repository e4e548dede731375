package org.pregny.kernel;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which devices may call, as far as the front hall must know; the room of devices answers. */
public interface DeviceDirectory {

    /** A device that is in use; its name is how the audit trail calls it. */
    interface Known extends Principal {

        /** The first words of the addresses under {@code /api/v1/device/} that its profile may ask for. */
        Set<String> calls();
    }

    /** The device of this id if that is its secret and it was not revoked. */
    Optional<Known> find(UUID device, String secret);
}

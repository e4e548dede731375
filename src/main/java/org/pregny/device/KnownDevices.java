package org.pregny.device;

import java.util.Optional;
import java.util.UUID;
import org.pregny.device.CredentialStore.Credential;
import org.pregny.kernel.DeviceDirectory;
import org.springframework.stereotype.Component;

/** Knows a device again by its secret: one statement, asked before every call, and so without a transaction around it. */
@Component
class KnownDevices implements DeviceDirectory {

    private final CredentialStore credentials;

    KnownDevices(CredentialStore credentials) {
        this.credentials = credentials;
    }

    @Override
    public Optional<Known> find(UUID device, String secret) {
        return credentials
                .credential(new DeviceId(device))
                .filter(known -> new DeviceSecret(secret).hashesTo(known.secretHash()))
                .map(Credential::device);
    }
}

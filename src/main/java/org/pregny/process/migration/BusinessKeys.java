package org.pregny.process.migration;

import java.util.UUID;

/** Reads the keys that processes are started with: mostly the id of what they are about. */
final class BusinessKeys {

    private BusinessKeys() {}

    /** Null if the key is no id. */
    static UUID uuid(String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException anEvent) {
            return null;
        }
    }
}

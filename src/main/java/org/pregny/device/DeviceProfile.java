package org.pregny.device;

import java.util.Set;

/** What a device is for, and with it what it may ask the server for (peers, devices): nothing that is not named here. */
public enum DeviceProfile {
    GATE(true, false),
    GATE_SEARCH(true, true),
    DESK(true, true),
    /** Nobody looks after it: no photos, no names, and settings only by PIN. */
    KIOSK(false, false);

    private static final Set<String> EVERYONE = Set.of("state", "keys", "snapshot", "passages", "scans", "neighbours");
    private static final Set<String> ATTENDED =
            Set.of("state", "keys", "snapshot", "passages", "scans", "neighbours", "photos", "inside");

    private final boolean attended;
    private final boolean searching;

    DeviceProfile(boolean attended, boolean searching) {
        this.attended = attended;
        this.searching = searching;
    }

    /** The first words of the addresses it may call. */
    Set<String> calls() {
        return attended ? ATTENDED : EVERYONE;
    }

    /** Whether somebody stands by it, who compares faces. */
    public boolean isAttended() {
        return attended;
    }

    /** Whether passes may be found by name on it. */
    public boolean mayTellNames() {
        return searching;
    }
}

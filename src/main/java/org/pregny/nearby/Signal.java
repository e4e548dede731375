package org.pregny.nearby;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.pregny.device.DeviceId;

/**
 * What one device asks another to connect by; the fingerprint in it is the other's, since only a device that is signed in
 * can send it.
 *
 * @param peer whom it is for, or whom it is from
 * @param session the try that it belongs to
 * @param description as browsers describe a connection (RFC 8866)
 */
public record Signal(DeviceId peer, Kind kind, String session, String description) {

    static final int LONGEST = 3000;

    private static final Pattern SESSION = Pattern.compile("[0-9a-f-]{36}");

    /** Who begins offers, the other one answers. */
    public enum Kind {
        OFFER,
        ANSWER
    }

    /** As a device wrote it. */
    public static Signal of(String peer, String kind, String session, String description) {
        boolean known = Arrays.stream(Kind.values()).anyMatch(one -> one.name().equals(kind));
        boolean written = description != null && description.startsWith("v=0") && description.indexOf(0) < 0;
        boolean named =
                peer != null && session != null && SESSION.matcher(session).matches();
        if (!known || !named || !written || description.length() > LONGEST) {
            throw new SignalFaulty();
        }
        return new Signal(DeviceId.of(peer), Kind.valueOf(kind), session, description);
    }
}

package org.pregny.nearby;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.device.Device;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;

/**
 * The devices in use of an event with the public halves of their keys, and its access points: whom a device believes
 * when another one speaks to it, and of what.
 */
record Roster(int event, List<Member> devices, Map<String, String> places) {

    static final String CONTENT_TYPE = "application/vnd.pregny.device-roster+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A device and its key. */
    record Member(String id, String x, String y) {}

    /** What is signed: a roster that was issued later takes the place of an earlier one. */
    private record Issued(int event, long issued, String mark, List<Member> devices, Map<String, String> places) {}

    static Roster of(Event event, List<Device> inUse) {
        Map<String, String> places = new TreeMap<>();
        event.accessPoints().forEach((AccessPoint point) -> places.put(point.code(), point.zone()));
        List<Member> devices = inUse.stream()
                .map(device -> new Member(
                        device.id().toString(), device.key().x(), device.key().y()))
                .toList();
        return new Roster(event.number(), devices, places);
    }

    /** The same for the same devices, whenever it is asked for. */
    String mark() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json(this));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    byte[] issued(Instant at) {
        return json(new Issued(event, at.toEpochMilli(), mark(), devices, places));
    }

    private static byte[] json(Object content) {
        try {
            return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text and numbers can always be written", e);
        }
    }
}

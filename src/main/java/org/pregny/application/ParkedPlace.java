package org.pregny.application;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Where a page of the list of waits ends and the next one begins; it holds although the last line has left the list.
 *
 * @param at until when the last line waits, or when it was settled
 */
public record ParkedPlace(Instant at, ApplicationId id) {

    private static final String PARTED = "~";
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** As it stands in an address; what was altered there is not found. */
    public static ParkedPlace of(String text) {
        String[] parts = text.split(PARTED, 2);
        try {
            return new ParkedPlace(
                    time(parts[0]),
                    ApplicationId.parse(parts[parts.length - 1]).orElseThrow(ApplicationDesk::notFound));
        } catch (DateTimeException altered) {
            throw ApplicationDesk.notFound();
        }
    }

    /** Of our calendar: a database keeps no others. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException("no time of a wait");
        }
        return time;
    }

    static ParkedPlace behind(ParkedLine last, boolean over) {
        return new ParkedPlace(
                over ? last.settledAt() : last.parking().waitsUntil(),
                last.parking().application());
    }

    @Override
    public String toString() {
        return at + PARTED + id;
    }
}

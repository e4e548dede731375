package org.pregny.event;

/** One version of one event, in text {@code hearing-2:3}. */
public record EventEdition(EventCode event, int version) {

    private static final String COLON = ":";

    public static EventEdition of(String text) {
        String[] parts = text.split(COLON);
        return new EventEdition(EventCode.of(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return event + COLON + version;
    }
}

package org.pregny.round;

/** One version of one round, as text {@code id:3}. */
public record RoundEdition(RoundId round, int version) {

    private static final String COLON = ":";

    public static RoundEdition of(String text) {
        String[] parts = text.split(COLON);
        return new RoundEdition(RoundId.of(parts[0]), Integer.parseInt(parts[1]));
    }

    public static RoundEdition of(Round round) {
        return new RoundEdition(round.id(), round.version());
    }

    @Override
    public String toString() {
        return round + COLON + version;
    }
}

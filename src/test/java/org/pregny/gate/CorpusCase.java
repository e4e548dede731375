package org.pregny.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;

/**
 * Something that happens at a gate of the corpus.
 *
 * @param code the name of a code
 * @param issued of when what is known is
 * @param last how the pass went through this zone before; null if it did not
 * @param inside how many sit inside; null where nobody counts
 */
record CorpusCase(String world, String code, long at, long issued, Direction direction, Passage last, Integer inside) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As a line of the corpus, with what the server says of it. */
    String line(GateDecision says) {
        try {
            return JSON.writeValueAsString(Arrays.asList(
                            world,
                            code,
                            at,
                            issued,
                            direction,
                            last == null ? null : last.direction(),
                            last == null ? null : last.at(),
                            inside,
                            says.verdict(),
                            says.reason()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

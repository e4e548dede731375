package org.pregny.nearby;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.pregny.device.DeviceId;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;

/**
 * What a device has told its neighbours of a passage, in the words that it signed (see hearsay.js). Whether it is so, those
 * judge who hear it; what happened is in the journal.
 */
public record Saying(String passage, String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADING = "pregny-passage";
    private static final int LONGEST = 400;
    private static final int PARTS = 8;
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9_-]{86}");

    /** As a device handed it on. */
    public static Saying of(String passage, String signature) {
        boolean written = passage != null && passage.length() <= LONGEST && passage.indexOf(0) < 0;
        if (!written || signature == null || !SIGNATURE.matcher(signature).matches()) {
            throw new SignalFaulty();
        }
        return new Saying(passage, signature);
    }

    /** Who says so; null where it is about nothing at this event. */
    DeviceId saidAt(EventCode event) {
        try {
            JsonNode words = JSON.readTree(passage);
            boolean ours = words.isArray()
                    && words.size() == PARTS
                    && HEADING.equals(words.get(0).asText())
                    && event.text().equals(words.get(1).asText());
            return ours ? DeviceId.of(words.get(2).asText()) : null;
        } catch (JsonProcessingException | NotFound otherWords) {
            return null;
        }
    }
}

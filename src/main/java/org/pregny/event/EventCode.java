package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.pregny.kernel.NotFound;

/** An event's short public name, as it stands in addresses: {@code hearing-2}. */
public record EventCode(@JsonValue String text) {

    private static final int LONGEST = 40;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventCode of(String text) {
        if (text == null || !isCode(text)) {
            throw new NotFound("event.notFound");
        }
        return new EventCode(text);
    }

    /** Small letters, digits and hyphens, no hyphen first; asked of every row that names an event, so without a pattern. */
    private static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!mayStandIn(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStandIn(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character == '-';
    }

    @Override
    public String toString() {
        return text;
    }
}

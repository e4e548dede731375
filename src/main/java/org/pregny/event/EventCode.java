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

    /** Small letters, digits and hyphens, none of them first; every row of a pass or a scan has one to look at. */
    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.charAt(0) != '-'
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    @Override
    public String toString() {
        return text;
    }
}

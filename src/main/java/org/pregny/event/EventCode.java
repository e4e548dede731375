package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.pregny.kernel.NotFound;

/** An event's short public name, as it stands in addresses: {@code hearing-2}. */
public record EventCode(@JsonValue String text) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventCode of(String text) {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new NotFound("event.notFound");
        }
        return new EventCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}

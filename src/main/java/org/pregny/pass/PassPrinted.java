package org.pregny.pass;

import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.pass.sheet.PassFormat;

/** A pass was handed out on paper or as a file, beside the one that was mailed. */
record PassPrinted(Pass pass, PassFormat format, Actor actor) implements PassEvent {

    @Override
    public String action() {
        return "pass.printed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", pass.number(), "format", format == null ? "text" : format.tag());
    }
}

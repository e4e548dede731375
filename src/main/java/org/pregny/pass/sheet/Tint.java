package org.pregny.pass.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.awt.Color;
import java.util.function.Function;

/** The colours a layout may name: its own, or one that comes with the pass; as words on white all can be read by all. */
enum Tint {
    @JsonProperty("ink")
    INK(face -> new Color(0x1A1A1A)),
    @JsonProperty("soft")
    SOFT(face -> new Color(0x4D5358)),
    @JsonProperty("rule")
    RULE(face -> new Color(0xC9CDD1)),
    @JsonProperty("paper")
    PAPER(face -> Color.WHITE),
    @JsonProperty("category")
    CATEGORY(face -> face.category().band()),
    @JsonProperty("event")
    EVENT(face -> face.look().event()),
    @JsonProperty("accent")
    ACCENT(face -> face.look().accent());

    private final Function<PassFace, Color> colour;

    Tint(Function<PassFace, Color> colour) {
        this.colour = colour;
    }

    Color on(PassFace face) {
        return colour.apply(face);
    }

    /** Whether it is meant for words on white. */
    boolean isForWords() {
        return this != RULE && this != PAPER;
    }
}

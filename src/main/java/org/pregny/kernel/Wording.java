package org.pregny.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** One text in several languages, as organisers give it with an event. */
public record Wording(@JsonValue Map<Language, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        texts = Map.copyOf(texts);
    }

    public static Wording of(String english) {
        return new Wording(Map.of(Language.EN, english));
    }

    /** The text in this language, or the English one where it has not been translated yet. */
    public String in(Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(Language.EN, ""));
    }
}

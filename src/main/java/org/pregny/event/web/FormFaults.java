package org.pregny.event.web;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Faults in a form by the field they stand at, as message keys; reading goes on after each, so that all are shown. */
final class FormFaults {

    private final Map<String, String> keys = new LinkedHashMap<>();

    void at(String field, String key) {
        keys.putIfAbsent(field, key);
    }

    void unless(boolean right, String field, String key) {
        if (!right) {
            at(field, key);
        }
    }

    /** The text read, or null with a fault at its field. */
    <T> T read(String text, Function<String, T> reading, String field, String key) {
        try {
            return reading.apply(text == null ? "" : text.strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            at(field, key);
            return null;
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    Map<String, String> keys() {
        return keys;
    }
}

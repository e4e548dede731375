package org.pregny.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person in a sheet.
 *
 * @param number as the spreadsheet counts
 * @param texts by names of answers; where a choice was not understood, what stands in the cell
 */
public record SheetLine(long number, Map<String, String> texts) {

    public SheetLine {
        texts = Map.copyOf(texts);
    }

    /** Empty where nothing stands. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    SheetLine with(Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(other);
        return new SheetLine(number, all);
    }
}

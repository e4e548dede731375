package org.pregny.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be put right on a page: a sentence for each field, by the field's id. */
public final class PageFaults {

    /** One line of the box on top of the page; the id is null when no single field is at fault. */
    public record Line(String id, String words) {}

    private static final String WHOLE_PAGE = "";

    private final Map<String, String> words = new LinkedHashMap<>();

    public void add(String fieldId, String sentence) {
        words.putIfAbsent(fieldId, sentence);
    }

    public void add(String sentence) {
        add(WHOLE_PAGE, sentence);
    }

    /** What was refused, in words: beside the field that the last part of its key names, if a field is at fault. */
    public static PageFaults of(Refusal refused, String words) {
        PageFaults faults = new PageFaults();
        if (refused.kind() == Refusal.Kind.INVALID) {
            String key = refused.messageKey();
            faults.add(key.substring(key.lastIndexOf('.') + 1), words);
        } else {
            faults.add(words);
        }
        return faults;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The sentence beside the field; null when nothing is wrong with it. */
    public String at(String fieldId) {
        return words.get(fieldId);
    }

    public List<Line> lines() {
        return words.entrySet().stream()
                .map(e -> new Line(e.getKey().equals(WHOLE_PAGE) ? null : e.getKey(), e.getValue()))
                .toList();
    }
}

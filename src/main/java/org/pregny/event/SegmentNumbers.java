package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of every segment that an event has or had, by which the code on a pass names it. A number is never given again,
 * so that no pass ever comes to mean a segment that was added later.
 */
public record SegmentNumbers(@JsonValue Map<String, Integer> byCode) {

    /** What fits into the code on a pass, bit by bit. */
    public static final int LARGEST = 31;

    static final SegmentNumbers NONE = new SegmentNumbers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SegmentNumbers {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /** The same, and a number for each of these that has none yet. */
    SegmentNumbers with(List<Segment> segments) {
        Map<String, Integer> numbers = new LinkedHashMap<>(byCode);
        int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Segment segment : segments) {
            if (!numbers.containsKey(segment.code())) {
                numbers.put(segment.code(), ++last);
            }
        }
        return new SegmentNumbers(numbers);
    }

    /** Whether somebody can be approved for some of these only: there is a choice, and a pass can name each. */
    public boolean allowChoiceOf(List<Segment> segments) {
        return segments.size() > 1 && segments.stream().allMatch(segment -> byCode.get(segment.code()) <= LARGEST);
    }

    /** Bit n−1 says segment n; nothing says the whole event. */
    public int bits(SegmentSet set) {
        return set.codes().stream().mapToInt(this::bit).reduce(0, (some, one) -> some | one);
    }

    /** The same of the segments that a pass can name. */
    public int bitsThatFit(List<Segment> segments) {
        return segments.stream()
                .map(segment -> byCode.get(segment.code()))
                .filter(number -> number <= LARGEST)
                .mapToInt(number -> 1 << number - 1)
                .reduce(0, (some, one) -> some | one);
    }

    private int bit(String code) {
        int number = byCode.getOrDefault(code, 0);
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("no pass can name the segment " + code);
        }
        return 1 << number - 1;
    }
}

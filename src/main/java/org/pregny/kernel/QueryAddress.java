package org.pregny.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list: all that is chosen stands in it, so that it can be bookmarked and shared. Never changed. */
public final class QueryAddress {

    private static final int LONGEST = 400;

    private final String path;
    private final Map<String, String> values;

    private QueryAddress(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /** Of everything that was sent, what belongs to the list, in the order of these keys. */
    public static QueryAddress of(String path, List<String> keys, Map<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String key : keys) {
            String value = sent.getOrDefault(key, "");
            if (!value.isBlank() && value.length() <= LONGEST) {
                kept.put(key, value);
            }
        }
        return new QueryAddress(path, kept);
    }

    /** What stands behind a question mark, as it was kept. */
    public static Map<String, String> parted(String query) {
        return UriComponentsBuilder.newInstance()
                .query(query)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
    }

    /** Null for what is not chosen. */
    public String get(String key) {
        return values.get(key);
    }

    public boolean hasAny(List<String> keys) {
        return keys.stream().anyMatch(values::containsKey);
    }

    /** Empty for what is not chosen, or is no such code. */
    public <E extends Enum<E>> Optional<E> code(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equals(values.get(key)))
                .findFirst();
    }

    /** All that is chosen but for these. */
    public Map<String, String> without(List<String> keys) {
        Map<String, String> chosen = new LinkedHashMap<>(values);
        keys.forEach(chosen::remove);
        return chosen;
    }

    /** The same with one choice changed and others dropped; an empty value is no choice. */
    public String with(String key, String value, List<String> dropped) {
        Map<String, String> changed = without(dropped);
        changed.put(key, value);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        changed.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .forEach(e -> address.queryParam(e.getKey(), "{" + e.getKey() + "}"));
        return address.encode().buildAndExpand(changed).toUriString();
    }
}

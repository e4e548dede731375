package org.pregny.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text of a JSON value (RFC 8785): names in order, no space, nothing escaped that need not be, UTF-8. Whoever has
 * the same content has the same bytes, and so the same hash. Takes maps, lists, texts, whole numbers, truths and null.
 */
public final class CanonicalForm {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    public static byte[] of(Object value) {
        CanonicalForm form = new CanonicalForm();
        form.write(value);
        return form.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static String sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list.iterator());
        } else if (value instanceof CharSequence words) {
            string(words);
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("has no canonical form: " + value.getClass());
        }
    }

    /** In the order of UTF-16 code units, as Java compares texts. */
    private void object(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(name.toString(), value));
        text.append('{');
        String comma = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(comma);
            string(entry.getKey());
            text.append(':');
            write(entry.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void array(Iterator<?> values) {
        text.append('[');
        while (values.hasNext()) {
            write(values.next());
            text.append(values.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void string(CharSequence words) {
        text.append('"');
        words.chars().forEach(c -> character((char) c));
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default ->
                text.append(c < FIRST_PRINTABLE ? "\\u00" + HexFormat.of().toHexDigits((byte) c) : c + "");
        }
    }
}

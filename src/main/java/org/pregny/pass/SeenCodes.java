package org.pregny.pass;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import org.pregny.pass.CodeReader.KnownKey;
import org.pregny.pass.CodeReader.Reading;

/**
 * Reads codes, those that came before without their signature: a pass goes in and out many times a day, and what a text
 * is under a key never changes. Whether the key still counts is asked each time. Only codes that we signed are kept, so
 * nobody else can fill it.
 */
final class SeenCodes {

    /** Half a kilobyte each. */
    private static final int MOST = 30_000;

    private final Cache<String, Reading> signed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Reading read(String code, Function<String, Optional<KnownKey>> keys) {
        Reading before = code == null ? null : signed.getIfPresent(code);
        return before == null ? anew(code, keys) : before.under(keys.apply(before.kid()));
    }

    private Reading anew(String code, Function<String, Optional<KnownKey>> keys) {
        Reading read = CodeReader.read(code, keys);
        if (read.isSigned()) {
            signed.put(code, read);
        }
        return read;
    }
}

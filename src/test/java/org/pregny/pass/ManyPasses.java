package org.pregny.pass;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Status lists of very many dead passes, always the same. */
public final class ManyPasses {

    private ManyPasses() {}

    /** A whole list of so many revoked passes, Base64url. */
    public static String list(int size) {
        return TestKeys.base64url(list(0, size, StatusCode.REVOKED));
    }

    static byte[] list(int from, int size, StatusCode... kinds) {
        Random random = new Random(1);
        Map<Long, StatusCode> passes = new HashMap<>();
        while (passes.size() < size) {
            passes.put(random.nextLong(1L << 40), kinds[passes.size() % kinds.length]);
        }
        StatusTally tally = new StatusTally(passes, List.of());
        Instant from1970 = Instant.ofEpochSecond(RawCode.FROM);
        return new StatusList(12, from, 8, from1970, from1970.plus(StatusList.VALIDITY), tally, tally.digest())
                .sign(RawCode.KEY);
    }
}

package org.pregny.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Seal;
import org.springframework.stereotype.Component;

/**
 * What was searched for, as it stands in an address: sealed, for it is often somebody's name, and addresses are kept in
 * logs and histories. So a search can be paged, bookmarked and shared like any view, and nothing is stored.
 */
@Component
public class SealedSearch {

    public static final int LONGEST = 100;

    private static final String PURPOSE = "work list search";
    private static final int SHORTEST_SEALED = 28;

    private final Seal seal;

    SealedSearch(Seal seal) {
        this.seal = seal;
    }

    public String seal(String typed) {
        String line = CleanText.line(typed);
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return text.isEmpty()
                ? ""
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(seal.seal(PURPOSE, PURPOSE, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty for what was not sealed here: it searches for nothing. */
    public String open(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            return bytes.length < SHORTEST_SEALED
                    ? ""
                    : new String(seal.open(PURPOSE, PURPOSE, bytes), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return "";
        }
    }
}

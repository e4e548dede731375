package org.pregny.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What we take for an e-mail address: words with dots between them, at a domain in any script or in its ASCII form. */
public final class EmailAddress {

    public static final int LONGEST = 254;

    /** RFC 5321 without quoting, RFC 5890; nothing in it could end a line or a path of SMTP. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?=.{1,64}@)[^\\s\\p{Cc}@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s\\p{Cc}@<>,;:\"()\\[\\]\\\\.]+)*"
                    + "@([\\p{L}\\p{M}\\p{N}-]{1,63}\\.)+([\\p{L}\\p{M}]{2,63}|xn--[\\p{Alnum}-]{1,59})");

    private EmailAddress() {}

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && WELL_FORMED.matcher(text).matches();
    }

    /** The same for all ways of writing an address that reach the same mailbox nearly everywhere. */
    public static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}

package org.pregny.document;

import java.util.regex.Pattern;
import org.pregny.kernel.CleanText;

/** What a browser said a file was called, made fit to be read and to be saved under: never a path (ASVS 5.4.1). */
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*;%]");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    static String clean(String said, DocumentFormat format) {
        String last = FOLDERS.matcher(said == null ? "" : said).replaceFirst("");
        String safe = UNSAFE.matcher(CleanText.line(last)).replaceAll("_");
        String bare = DOTS_AROUND.matcher(safe).replaceAll("");
        return format.truly(bare.isEmpty() ? "document" : shortened(bare));
    }

    /** The end is kept, for it tells the format; no character is cut in two. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, length - LONGEST));
    }
}

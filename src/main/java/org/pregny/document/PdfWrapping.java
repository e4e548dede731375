package org.pregny.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a PDF (ISO 32000-2) as it lies there, before anything opens it: whether it is locked, whether its streams
 * would unpack to a flood, and whether something else hangs on its end.
 */
final class PdfWrapping {

    /** A name may write any of its letters as # and two digits (7.3.5). */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern END = Pattern.compile("%%EOF");

    /** After an end nothing comes but space, or the next revision of the same file. */
    private static final Pattern AFTER_END =
            Pattern.compile("[\\s\\x00]*+(\\z|\\d+\\s+\\d+\\s+obj|xref|%%?\\w|startxref)");

    private static final int HEXADECIMAL = 16;

    private PdfWrapping() {}

    static void check(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (LOCK.matcher(unescaped(text)).find()) {
            throw new DocumentRefused("document.fault.locked");
        }
        if (somethingHangsOn(text) || Hidden.archiveIn(file)) {
            throw new DocumentRefused("document.fault.mixed");
        }
        PdfStreams.check(file, text);
    }

    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), HEXADECIMAL))));
    }

    private static boolean somethingHangsOn(String text) {
        Matcher end = END.matcher(text);
        Matcher after = AFTER_END.matcher(text);
        boolean ended = false;
        while (end.find()) {
            ended = true;
            after.region(end.end(), text.length());
            if (!after.lookingAt()) {
                return true;
            }
        }
        if (!ended) {
            throw new DocumentRefused("document.fault.broken");
        }
        return false;
    }
}

package org.pregny.event;

import java.util.regex.Pattern;

/** An address that a public page may link to: nothing but the web's, so that no file can smuggle in a script. */
final class WebLink {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

    private WebLink() {}

    static void check(String link) {
        if (link != null && !WEB.matcher(link).matches()) {
            throw new IllegalArgumentException("not an address of the web: " + link);
        }
    }
}

package org.pregny.site.web;

import java.util.List;
import org.pregny.kernel.Language;

/**
 * What stands around every page.
 *
 * @param now the product's time as ISO 8601 instant, for scripts that judge times by themselves
 * @param rehearsal the same in words while rehearsing, otherwise null
 */
record Frame(
        Language language,
        List<LanguageLink> languages,
        String now,
        String rehearsal,
        String signedInAs,
        List<NavigationLink> navigation) {

    /** The same page in another language. */
    record LanguageLink(Language language, String href, boolean current) {}

    /** A room that the signed-in person may enter; the label's key is {@code site.navigation.<name>}. */
    record NavigationLink(String name, String path, boolean current) {}
}

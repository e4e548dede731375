package org.pregny.portal.web;

import java.util.Map;
import org.pregny.kernel.Language;

/**
 * One field of a page.
 *
 * @param name the answer's name; of a person's answer what follows the person's key
 * @param label message key
 * @param hint message key, or null
 * @param extra attributes of the input field
 */
record Question(String name, Kind kind, String label, String hint, Map<String, String> extra) {

    /** How it is asked. */
    enum Kind {
        TEXT,
        LINES,
        COUNTRY,
        CATEGORY,
        BASIS,
        DOCUMENT,
        STATION,
        YES_NO,
        TICK,
        PUBLICATION,
        GENDER,
        LANGUAGES,
        REGION,
        PHOTO
    }

    private static final Map<String, String> LATIN = Map.of("dir", "ltr", "autocomplete", "off");

    static Question text(String name, String label) {
        return new Question(name, Kind.TEXT, label, null, Map.of("autocomplete", "off"));
    }

    static Question text(String name, String label, Map<String, String> extra) {
        return new Question(name, Kind.TEXT, label, null, extra);
    }

    static Question latin(String name, String label) {
        return new Question(name, Kind.TEXT, label, null, LATIN);
    }

    static Question ask(Kind kind, String name, String label) {
        return new Question(name, kind, label, null, Map.of());
    }

    static Question name(Language language) {
        return new Question(
                "organisation.names." + language.tag(),
                Kind.TEXT,
                "portal.names." + language.tag(),
                null,
                Map.of("dir", language.direction(), "autocomplete", "off"));
    }

    Question hinted(String key) {
        return new Question(name, kind, label, key, extra);
    }

    /** Whether it asks what a person says of themselves, and nobody has to. */
    public boolean isDeclaration() {
        return name.startsWith("declared.");
    }

    /** The field's id in the page. */
    public String id() {
        return name.replace('.', '-');
    }
}

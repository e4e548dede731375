package org.pregny.pass;

/**
 * Why, by whom and at whose prompting a pass changes.
 *
 * @param note in a person's words, or null
 * @param trigger names what set off a change of many passes, so that each is changed for it once; otherwise null
 */
public record PassReason(PassCause cause, String note, Authority by, String trigger) {

    public static PassReason of(PassCause cause, Authority by) {
        return new PassReason(cause, null, by, null);
    }

    public PassReason noting(String words) {
        return new PassReason(cause, words == null || words.isBlank() ? null : words.strip(), by, trigger);
    }

    public PassReason setOffBy(String what) {
        return new PassReason(cause, note, by, what);
    }
}

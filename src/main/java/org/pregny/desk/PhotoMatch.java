package org.pregny.desk;

/** How the photo of a pass compares with the person at the desk; not at all, where there is none or a proxy comes. */
public enum PhotoMatch {
    MATCHES,
    DIFFERS,
    NOT_COMPARED
}

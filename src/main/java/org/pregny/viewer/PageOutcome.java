package org.pregny.viewer;

/** What came of the wish to see a page. */
public enum PageOutcome {
    SHOWN,
    /** Something on the page could not be drawn, such as a picture in a format that nobody here can read. */
    INCOMPLETE,
    NO_SUCH_PAGE,
    TOO_MANY_PAGES,
    LOCKED,
    BROKEN,
    /** It needs more memory than it may have. */
    TOO_LARGE,
    TOO_SLOW,
    /** Others look at pages just now. */
    BUSY;

    public boolean isShown() {
        return this == SHOWN || this == INCOMPLETE;
    }
}

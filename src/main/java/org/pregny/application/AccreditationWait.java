package org.pregny.application;

/** What an application has to do with the special accreditation of its organisation; the table {@code eligibilityBasis} asks. */
enum AccreditationWait {
    /** It claims another basis, or nobody decides on its organisation. */
    NONE,
    PENDING,
    /** It is not decided, but there is no time left to wait. */
    OPEN,
    REFUSED
}

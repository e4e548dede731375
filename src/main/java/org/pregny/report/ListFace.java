package org.pregny.report;

import org.pregny.kernel.Language;

/**
 * What stands on top of a list of participants, in one language.
 *
 * @param audience for whom it is made, in words
 * @param state as of when it is so, in words
 */
record ListFace(Language language, String title, String event, String place, String audience, String state) {}

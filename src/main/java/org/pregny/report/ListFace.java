package org.pregny.report;

import org.pregny.kernel.Language;

/**
 * What stands on top of a list, in one language.
 *
 * @param event what the list belongs to; it stands below every page, too
 * @param audience for whom it is made, in words
 * @param state as of when it is so, in words
 */
public record ListFace(Language language, String title, String event, String place, String audience, String state) {}

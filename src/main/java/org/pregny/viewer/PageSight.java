package org.pregny.viewer;

/**
 * What is to be seen of a page.
 *
 * @param pages of the whole file; 0 when nobody could count them
 * @param picture a PNG of letters and lines, a JPEG of photographs and scans; empty when nothing is shown
 * @param text of the page as far as it is written in letters, in the order of reading
 */
public record PageSight(PageOutcome outcome, int pages, String mediaType, byte[] picture, String text) {

    static PageSight none(PageOutcome outcome, int pages) {
        return new PageSight(outcome, pages, "", new byte[0], "");
    }
}

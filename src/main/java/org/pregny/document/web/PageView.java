package org.pregny.document.web;

import java.util.Base64;
import java.util.List;
import org.pregny.document.Document;
import org.pregny.kernel.CleanText;
import org.pregny.viewer.PageSight;
import org.pregny.viewer.PageWish;

/**
 * A page as it is looked at.
 *
 * @param zoom 1 as wide as there is room, 3 the largest
 * @param turn quarters of a turn to the right
 */
record PageView(Document document, int page, int zoom, int turn, PageSight sight) {

    private static final int[] WIDTHS = {1000, 1500, PageWish.WIDEST};
    private static final int QUARTERS = 4;

    static PageView asked(Document document, String page, String zoom, String turn) {
        return new PageView(document, number(page, 1, 9999), number(zoom, 1, WIDTHS.length), number(turn, 0, 3), null);
    }

    PageView seen(PageSight seen) {
        return new PageView(document, page, zoom, turn, seen);
    }

    PageWish wish() {
        return new PageWish(page, WIDTHS[zoom - 1], turn);
    }

    public boolean hasNext() {
        return page < sight.pages();
    }

    public boolean isLargest() {
        return zoom == WIDTHS.length;
    }

    public int nextTurn() {
        return (turn + 1) % QUARTERS;
    }

    /** The picture comes with its page: one request, one look, one row of the audit trail. */
    public String picture() {
        return "data:" + sight.mediaType() + ";base64," + Base64.getEncoder().encodeToString(sight.picture());
    }

    public List<String> lines() {
        return CleanText.lines(sight.text())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static int number(String typed, int least, int most) {
        return typed.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(typed), least, most) : least;
    }
}

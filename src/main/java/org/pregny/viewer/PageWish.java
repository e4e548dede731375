package org.pregny.viewer;

/**
 * Which page somebody wants to see, and how.
 *
 * @param page from 1
 * @param width of the picture, in pixels
 * @param turns by a quarter to the right
 */
public record PageWish(int page, int width, int turns) {

    /** Nobody needs a sharper picture, and nobody can order a larger one. */
    public static final int WIDEST = 2400;

    public PageWish {
        page = Math.max(1, page);
        width = Math.clamp(width, 1, WIDEST);
        turns = Math.floorMod(turns, 4);
    }
}

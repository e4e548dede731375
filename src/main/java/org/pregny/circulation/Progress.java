package org.pregny.circulation;

/** How far the circulating and the finalising of a list have come. */
public record Progress(int all, int circulated, int settled) {

    public boolean isCirculating() {
        return circulated < all;
    }
}

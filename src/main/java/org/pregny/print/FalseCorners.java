package org.pregny.print;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Places in a symbol that a reader may take for one of the squares in its corners, dark and light as 1:1:3:1:1 both
 * ways. ZXing, which many phones read with, looks no further once it has met three of one size: of a hundred symbols
 * held straight it never read two.
 */
record FalseCorners(ByteMatrix modules) {

    private static final int CORNER = 7;

    /** Of a middle that readers take for three modules, when the whole is six to eight across. */
    private static final int NARROWEST = 2;

    private static final int WIDEST = 5;

    /** Those of exactly the size deceive most readers, those a module larger or smaller only where dots are coarse. */
    private static final int WEIGHT_OF_A_TWIN = 8;

    static int weight(ByteMatrix modules) {
        return new FalseCorners(modules).weight();
    }

    private int weight() {
        int weight = 0;
        for (int y = 0; y < modules.getHeight(); y++) {
            weight += weight(modules.getArray()[y], y);
        }
        return weight;
    }

    /** Only the middle of a stretch that is about as wide as a corner's can be the middle of a false one. */
    private int weight(byte[] row, int y) {
        int weight = 0;
        for (int start = 0, end; start < row.length; start = end + 1) {
            end = start;
            while (end < row.length && row[end] == 1) {
                end++;
            }
            int length = end - start;
            if (length >= NARROWEST && length <= WIDEST) {
                for (int x = start + (length - 1) / 2; x <= start + length / 2; x++) {
                    weight += isInACorner(x, y) ? 0 : weight(x, y);
                }
            }
        }
        return weight;
    }

    /** All but the fourth have a square. */
    private boolean isInACorner(int x, int y) {
        boolean left = x < CORNER;
        boolean upper = y < CORNER;
        boolean right = x >= modules.getWidth() - CORNER;
        boolean lower = y >= modules.getHeight() - CORNER;
        return upper && (left || right) || left && lower;
    }

    private int weight(int x, int y) {
        Crossing across = Crossing.through(modules, x, y, 1, 0);
        int larger = across.length() - CORNER;
        if (Math.abs(larger) > 1 || !across.isLikeACorner()) {
            return 0;
        }
        Crossing down = Crossing.through(modules, x, y, 0, 1);
        if (!down.isLikeACorner() || 5 * Math.abs(down.length() - across.length()) >= 2 * across.length()) {
            return 0;
        }
        int head = y - down.before();
        int size = down.runs()[2];
        boolean deceives =
                isMiddle(across, down, x, head + (size - 1) / 2) || isMiddle(across, down, x, head + size / 2);
        return deceives ? larger == 0 ? WEIGHT_OF_A_TWIN : 1 : 0;
    }

    /** Readers look across once more where they found the middle, and then along the diagonal, if it hits the middle. */
    private boolean isMiddle(Crossing across, Crossing down, int x, int y) {
        Crossing again = Crossing.through(modules, x, y, 1, 0);
        boolean alike = again.isLikeACorner() && 5 * Math.abs(again.length() - across.length()) < across.length();
        return alike
                && (across.isEven()
                        || down.isEven()
                        || Crossing.through(modules, x, y, 1, 1).isRoughlyLikeACorner());
    }
}

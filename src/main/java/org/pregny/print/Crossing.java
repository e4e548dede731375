package org.pregny.print;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * What a straight line through a dark module of a symbol meets around it: dark, light, the dark it is in, light, dark.
 *
 * @param before how many modules of the middle stretch lie before the one the line was laid through
 */
record Crossing(int[] runs, int before) {

    private static final float WHOLE = 7;
    private static final float LOOSE = 0.5f;
    private static final float LOOSER = 0.75f;

    /** From the module on in steps of {@code dx} and {@code dy}, and the other way. */
    static Crossing through(ByteMatrix modules, int x, int y, int dx, int dy) {
        int[] runs = new int[5];
        int[] back = walked(modules, x, y, -dx, -dy);
        int[] on = walked(modules, x, y, dx, dy);
        runs[0] = back[2];
        runs[1] = back[1];
        runs[2] = back[0] + 1 + on[0];
        runs[3] = on[1];
        runs[4] = on[2];
        return new Crossing(runs, back[0]);
    }

    /** The lengths of the rest of the dark stretch, of the light one after it and of the next dark one. */
    private static int[] walked(ByteMatrix modules, int x, int y, int dx, int dy) {
        int[] lengths = new int[3];
        int atX = x + dx;
        int atY = y + dy;
        int stretch = 0;
        byte[][] rows = modules.getArray();
        while (atX >= 0 && atY >= 0 && atX < modules.getWidth() && atY < modules.getHeight()) {
            boolean dark = rows[atY][atX] == 1;
            stretch += dark == (stretch % 2 == 0) ? 0 : 1;
            if (stretch > 2) {
                break;
            }
            lengths[stretch]++;
            atX += dx;
            atY += dy;
        }
        return lengths;
    }

    int length() {
        return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    }

    boolean isEven() {
        return runs[2] % 2 == 0;
    }

    /** As tolerant as readers are: each stretch may be half as long again, or half as short. */
    boolean isLikeACorner() {
        return keepsProportion(LOOSE);
    }

    boolean isRoughlyLikeACorner() {
        return keepsProportion(LOOSER);
    }

    private boolean keepsProportion(float tolerance) {
        float unit = length() / WHOLE;
        for (int i = 0; i < runs.length; i++) {
            int share = i == 2 ? 3 : 1;
            if (runs[i] == 0 || Math.abs(share * unit - runs[i]) >= share * unit * tolerance) {
                return false;
            }
        }
        return true;
    }
}

package org.pregny.accreditation;

/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or -1 when it is more than {@code most}. */
    static int within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return -1;
        }
        int[][] rows = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            fill(rows, a, b, i);
        }
        int distance = rows[a.length() % 3][b.length()];
        return distance <= most ? distance : -1;
    }

    /** Fills the row of the i-th letter from the two before it. */
    private static void fill(int[][] rows, String a, String b, int i) {
        int[] row = rows[i % 3];
        int[] before = rows[(i + 2) % 3];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            if (isSwap(a, b, i, j)) {
                row[j] = Math.min(row[j], rows[(i + 1) % 3][j - 2] + 1);
            }
        }
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

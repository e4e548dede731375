package org.pregny.application;

import org.pregny.kernel.FoldedName;

/** Tells another spelling of a name from another name: by how many letters differ when both are read in Latin letters. */
final class Spelling {

    /** One letter in three: Sergej and Sergei, Mohammed and Muhamad are alike, Anna and Maria are not. */
    private static final int SHARE = 3;

    private static final int ALWAYS = 2;

    private Spelling() {}

    /** Words may stand in another order, or be joined as one. */
    static boolean isAlike(String one, String other) {
        FoldedName from = FoldedName.of(one);
        FoldedName to = FoldedName.of(other);
        return isNear(from.inAnyOrder(), to.inAnyOrder()) || isNear(from.joined(), to.joined());
    }

    private static boolean isNear(String from, String to) {
        return apart(from, to) <= Math.max(ALWAYS, Math.max(from.length(), to.length()) / SHARE);
    }

    /** Letters to put in, leave out or exchange (Levenshtein), row by row. */
    private static int apart(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

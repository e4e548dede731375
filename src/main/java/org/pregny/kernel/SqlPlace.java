package org.pregny.kernel;

import java.util.List;

/**
 * The place in a sorted list at which a page begins, as a condition of SQL: row by row of equal values, in words that let
 * both databases walk through an index. The values are called {@code place0}, {@code place1} and so on.
 */
public final class SqlPlace {

    private SqlPlace() {}

    /** Only what stands behind the place in the order of these columns. */
    public static String behind(List<String> columns, boolean larger) {
        String sign = larger ? ">" : "<";
        return "(" + columns.get(0) + " " + sign + "= :place0 and " + tail(columns, 0, sign) + ")";
    }

    private static String tail(List<String> columns, int at, String sign) {
        String strictly = columns.get(at) + " " + sign + " :place" + at;
        return at == columns.size() - 1
                ? strictly
                : "(" + strictly + " or (" + columns.get(at) + " = :place" + at + " and " + tail(columns, at + 1, sign)
                        + "))";
    }
}

package org.pregny.accreditation;

/** A cell cannot be read; caught row by row and told as a {@link RowFault}. */
final class CellFaulty extends Exception {

    private final RegisterColumn column;
    private final RowFault.Code code;
    private final String typed;

    CellFaulty(RegisterColumn column, RowFault.Code code, String typed) {
        super(column + " " + code, null, false, false);
        this.column = column;
        this.code = code;
        this.typed = typed;
    }

    RowFault on(long line) {
        return new RowFault(line, column, code, typed.length() <= 60 ? typed : typed.substring(0, 60) + "…");
    }
}

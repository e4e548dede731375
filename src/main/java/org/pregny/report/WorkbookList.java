package org.pregny.report;

import java.io.IOException;
import java.util.List;

/** A list of participants as a table: a row for each person, with the delegation in every row so that it can be sorted. */
final class WorkbookList implements ListSink {

    private final Table table;
    private final boolean forStaff;
    private String delegation;
    private String origin;

    WorkbookList(Table table, boolean forStaff) {
        this.table = table;
        this.forStaff = forStaff;
    }

    @Override
    public void delegation(String name, String from) {
        delegation = name;
        origin = from;
    }

    @Override
    public void person(Person person) throws IOException {
        table.row(
                forStaff
                        ? List.of(
                                delegation, origin, person.name(), person.function(), person.number(), person.choice())
                        : List.of(delegation, origin, person.name(), person.function()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}

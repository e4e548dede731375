package org.pregny.report;

import java.io.IOException;
import java.util.List;

/** A list as a table: a row for each line, with the group in every row so that it can be sorted. */
final class WorkbookList implements ListSink {

    private final Table table;
    private final boolean numbered;
    private String group;
    private String about;

    /** @param numbered whether the table has columns for number and remark */
    WorkbookList(Table table, boolean numbered) {
        this.table = table;
        this.numbered = numbered;
    }

    @Override
    public void group(String name, String words) {
        group = name;
        about = words;
    }

    @Override
    public void line(Line line) throws IOException {
        table.row(
                numbered
                        ? List.of(group, about, line.name(), line.words(), line.number(), line.remark())
                        : List.of(group, about, line.name(), line.words()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}

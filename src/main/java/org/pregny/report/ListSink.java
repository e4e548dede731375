package org.pregny.report;

import java.io.IOException;

/** Takes a list in, group by group and line by line, and writes a file of it, so that no list is ever whole in memory. */
public interface ListSink extends AutoCloseable {

    /** @param words what stands below the name of the group */
    void group(String name, String words) throws IOException;

    /** Of the group before; what is empty is not known. */
    void line(Line line) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A line of the list.
     *
     * @param words what stands beside the name
     * @param number and the remark: for those formats that have columns
     */
    record Line(String name, String words, String number, String remark) {}
}

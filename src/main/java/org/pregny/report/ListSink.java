package org.pregny.report;

import java.io.IOException;

/** Takes a list of participants in, piece by piece, and writes a file of it, so that no list is ever whole in memory. */
interface ListSink extends AutoCloseable {

    /** @param origin country and category, in words */
    void delegation(String name, String origin) throws IOException;

    /** Of the delegation before; what is empty is not known. */
    void person(Person person) throws IOException;

    @Override
    void close() throws IOException;

    /** A line of the list. */
    record Person(String name, String function, String number, String choice) {}
}

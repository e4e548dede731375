package org.pregny.report;

import java.io.IOException;
import java.util.List;

/** Takes rows in, one by one, and writes a file of them; a cell is a number or text. */
interface Table extends AutoCloseable {

    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}

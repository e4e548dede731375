package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where one kind of report comes from. */
interface ReportSource {

    ReportKind kind();

    /** How many rows the file will have; read before anything leaves, so that it can be written down first. */
    int rows(ExportOrder order);

    /** Writes while it reads. */
    void write(ExportOrder order, OutputStream out) throws IOException;
}

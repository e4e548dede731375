package org.pregny.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends what was registered as a file, while it is written. */
@Component
class ExportAnswer {

    private final ExportDesk desk;

    ExportAnswer(ExportDesk desk) {
        this.desk = desk;
    }

    void send(Export export, HttpServletResponse response) throws IOException {
        response.setContentType(export.order().format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.order().fileName())
                        .build()
                        .toString());
        desk.write(export, response.getOutputStream());
    }
}
